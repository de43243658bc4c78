import { setTimeout as after } from 'node:timers/promises';
import { monotonic } from '../ipc/monotonic.ts';
import { Histogram } from '../load/histogram.ts';
import type { HttpConnection } from './http-connection.ts';
import { requestText, type Shots } from './shots.ts';
import { Verdicts } from './verdicts.ts';

/** Sends requests over a set of connections, takes their answers and their time. */
export class Volley {
  readonly latencies = new Histogram();
  readonly verdicts: Verdicts;
  readonly #port: number;
  readonly #shots: Shots;
  readonly #connections: readonly HttpConnection[];
  readonly #timedFrom: number;
  /** Connections at rest, the one that rested longest first. */
  readonly #idle: HttpConnection[];
  /** Requests whose moment has come while no connection was free: place and intended moment. */
  readonly #late: { readonly place: number; readonly intended: number }[] = [];
  #underWay = 0;
  #stopped = false;
  #onQuiet: (() => void) | null = null;

  /** @param timedFrom requests before this place only warm up: they count, but not in the latencies */
  constructor(port: number, shots: Shots, connections: readonly HttpConnection[], timedFrom = 0) {
    this.#port = port;
    this.#shots = shots;
    this.#timedFrom = timedFrom;
    this.#connections = connections;
    this.#idle = [...connections];
    this.verdicts = new Verdicts(!shots.repeat);
  }

  /** Closed loop: every connection sends a request when it has the answer to its last, while there are any. */
  asFastAsAnswered(): void {
    let place = 0;
    const limit = this.#shots.repeat ? Infinity : this.#shots.values.length;
    const next = (connection: HttpConnection) => {
      if (this.#stopped || place >= limit) return;
      this.#send(connection, place, monotonic(), () => next(connection));
      place += 1;
    };
    for (const connection of this.#connections) next(connection);
  }

  /** Open loop: one request at each of `arrivals` (ms from `start`), whatever became of those before it. */
  async asTheyCome(arrivals: Float64Array, start: number): Promise<void> {
    for (const [place, arrival] of arrivals.entries()) {
      const intended = start + arrival;
      const wait = intended - monotonic();
      if (wait > 0) await after(wait);
      if (this.#stopped) return;
      const connection = this.#idle.shift();
      if (connection) this.#sendAndRest(connection, place, intended);
      else this.#late.push({ place, intended });
    }
  }

  /** Send nothing more. Resolves when everything sent is answered, or after `withinMs`. */
  async stop(withinMs: number): Promise<void> {
    this.#stopped = true;
    await this.quiet(withinMs);
  }

  /** Resolves when everything whose moment has come is answered, or after `withinMs`; the rest is lost. */
  async quiet(withinMs: number): Promise<void> {
    if (this.#underWay === 0 && this.#late.length === 0) return;
    const quiet = new Promise<void>((resolve) => {
      this.#onQuiet = resolve;
    });
    const tooLate = new AbortController();
    await Promise.race([quiet, after(withinMs, undefined, { signal: tooLate.signal }).catch(() => {})]);
    tooLate.abort();
    this.#stopped = true;
    for (const { place } of this.#late.splice(0)) this.verdicts.add(place, null);
    for (const connection of this.#connections) connection.close();
  }

  #sendAndRest(connection: HttpConnection, place: number, intended: number): void {
    this.#send(connection, place, intended, () => {
      const late = this.#late.shift();
      if (late) this.#sendAndRest(connection, late.place, late.intended);
      else this.#idle.push(connection);
    });
  }

  #send(connection: HttpConnection, place: number, intended: number, then: () => void): void {
    this.#underWay += 1;
    connection.ask(requestText(this.#shots, this.#port, place), (answer) => {
      this.#underWay -= 1;
      if (answer && place >= this.#timedFrom) this.latencies.add(monotonic() - intended);
      this.verdicts.add(place, answer);
      then();
      if (this.#underWay === 0 && this.#late.length === 0) this.#onQuiet?.();
    });
  }
}

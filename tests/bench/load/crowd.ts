import { monotonic } from '../ipc/monotonic.ts';
import { Connection, type ConnectionListener } from './connection.ts';
import { dialectOf } from './dialect.ts';
import { Histogram } from './histogram.ts';
import type { Arrival, LoadPlan } from './load-plan.ts';
import { intendedAt, type Schedule } from './schedule.ts';
import { Ticks } from './ticks.ts';

/** Sockets from one address: what the hub allows one (`socketsPerAddress`). */
const PER_ADDRESS = 500;
/** A socket that was cut comes back at any moment within this time: the hub's own client does (full jitter). */
const RETURN_WITHIN_MS = 1_000;
const RETURN_WITHIN_MOST_MS = 30_000;

/** All sockets of a run, and what they were shown. */
export class Crowd implements ConnectionListener {
  readonly latencies = new Histogram();
  readonly ticks: Ticks;
  readonly endings: Record<string, number> = {};
  readonly #plan: LoadPlan;
  readonly #connections: Connection[];
  #schedule: Schedule | null = null;
  #waiting: Connection[] = [];
  #opening = 0;
  #startedAt = 0;
  #arrivedAt = 0;
  readonly #arrived = new Set<Connection>();
  #failed = 0;
  #comesBack = false;
  readonly #attempts = new Map<Connection, number>();
  #allArrived: (() => void) | null = null;

  constructor(plan: LoadPlan) {
    this.#plan = plan;
    this.ticks = new Ticks(plan.base, plan.perTick);
    const dialect = dialectOf(plan.dialect, plan.ids);
    this.#connections = Array.from({ length: plan.sockets }, (_, index) => {
      const variant = plan.variantOf?.[index] ?? index % plan.variants.length;
      return new Connection(index, plan.variants[variant] ?? [], dialect, this);
    });
  }

  /** Connect everybody; done when all have arrived, or when `withinMs` have passed. */
  async connect(withinMs: number): Promise<Arrival> {
    this.#waiting = [...this.#connections];
    return this.#arrive(withinMs, () => this.#openMore());
  }

  /** End every socket at once; each comes back by itself, as the hub's own client does. */
  async cutAll(withinMs: number): Promise<Arrival> {
    this.#comesBack = true;
    return this.#arrive(withinMs, () => {
      for (const connection of this.#connections) connection.cut();
    });
  }

  /** The first `count` sockets stop reading. */
  stall(count: number): void {
    for (const connection of this.#connections.slice(0, count)) connection.stall();
  }

  resume(count: number): void {
    for (const connection of this.#connections.slice(0, count)) connection.resume();
  }

  /** From now on latencies are taken, by this schedule. */
  watch(schedule: Schedule | null): void {
    this.#schedule = schedule;
    this.latencies.clear();
  }

  /** How many sockets have not been shown the `finals` of their variant. */
  behind(finals: readonly number[]): number {
    return this.#behind(finals).length;
  }

  /** Count what was not shown until now as if it were shown now: a server that says nothing is not quick. */
  addUnseen(finals: readonly number[]): void {
    if (!this.#schedule) return;
    for (const { last } of this.#behind(finals)) {
      const oldest = Math.max(last, this.#schedule.base) + 1;
      this.latencies.add(monotonic() - intendedAt(this.#schedule, oldest));
    }
  }

  get open(): number {
    return this.#connections.filter((connection) => connection.isOpen).length;
  }

  onJoined(connection: Connection): void {
    if (!this.#plan.firstValue) this.#hasArrived(connection);
  }

  onRevision(connection: Connection, revision: number): void {
    this.ticks.count(revision);
    if (this.#schedule && revision > this.#schedule.base) {
      const oldest = Math.min(revision, Math.max(connection.last, this.#schedule.base) + 1);
      this.latencies.add(monotonic() - intendedAt(this.#schedule, oldest));
    }
    if (revision > connection.last) connection.last = revision;
    if (this.#plan.firstValue && !this.#arrived.has(connection)) this.#hasArrived(connection);
  }

  onClosed(connection: Connection): void {
    const ending = connection.ending || 'ended';
    this.endings[ending] = (this.endings[ending] ?? 0) + 1;
    if (!this.#arrived.delete(connection)) {
      this.#failed += 1;
      this.#opening -= 1;
    }
    if (this.#comesBack) this.#comeBack(connection);
    this.#openMore();
  }

  #behind(finals: readonly number[]): Connection[] {
    const { variantOf, variants } = this.#plan;
    return this.#connections.filter(({ index, last }) => {
      const final = finals[variantOf?.[index] ?? index % variants.length] ?? 0;
      return last < final;
    });
  }

  #arrive(withinMs: number, begin: () => void): Promise<Arrival> {
    this.#startedAt = this.#arrivedAt = monotonic();
    this.#failed = 0;
    return new Promise((resolve) => {
      const settle = () => {
        clearTimeout(tooLate);
        const { size } = this.#arrived;
        resolve({ ms: this.#arrivedAt - this.#startedAt, arrived: size, failed: this.#failed });
      };
      const tooLate = setTimeout(settle, withinMs);
      this.#allArrived = settle;
      begin();
    });
  }

  #hasArrived(connection: Connection): void {
    this.#arrived.add(connection);
    this.#attempts.delete(connection);
    this.#arrivedAt = monotonic();
    this.#opening -= 1;
    this.#openMore();
    if (this.#arrived.size === this.#connections.length) this.#allArrived?.();
  }

  #openMore(): void {
    while (this.#opening < this.#plan.inFlight) {
      const connection = this.#waiting.pop();
      if (!connection) return;
      this.#opening += 1;
      connection.open(this.#plan.port, addressOf((this.#plan.beside ?? 0) + connection.index));
    }
  }

  #comeBack(connection: Connection): void {
    const attempt = this.#attempts.get(connection) ?? 0;
    this.#attempts.set(connection, attempt + 1);
    const bound = Math.min(RETURN_WITHIN_MOST_MS, RETURN_WITHIN_MS * 2 ** attempt);
    setTimeout(() => {
      this.#waiting.push(connection);
      this.#openMore();
    }, Math.random() * bound);
  }
}

function addressOf(index: number): string {
  return `127.0.1.${1 + Math.floor(index / PER_ADDRESS)}`;
}

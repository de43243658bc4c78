import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { gather, type Client } from './crowd.ts';
import type { ServerProcess } from './start-server.ts';

/** Characters of padding for those who stall, so that they fill every buffer on the way to them. */
const LONG = 64_000;
/** Values in one round. */
const VALUES = 120;
/** Milliseconds from one value to the next. */
const EVERY = 6;

const patient = { timeout: 20_000 };

/** What came of a round of values. */
export interface Round {
  /** How late each reader saw each value it saw, in ms. */
  readonly late: readonly number[];
  /** The most memory the server held, in bytes. */
  readonly heaviest: number;
}

export interface Scene {
  readonly readers: readonly Client[];
  readonly stallers: readonly Client[];
  /** Until every one of `clients` has seen the value that is true now. */
  arrived(clients: readonly Client[]): Promise<void>;
  /**
   * The stallers ask for long results and read nothing more.
   *
   * @returns what makes them read again, and has waited until all saw the value that is true then
   */
  stall(): () => Promise<void>;
  /** Rounds until nothing more goes to any staller, or the server is dead. */
  roundsUntilFull(): Promise<Round[]>;
  /** Values flow, as long as the server lives and until every reader has the last one. */
  round(): Promise<Round>;
  leave(): void;
}

/** `clients` clients of `server`, half of which will stall, and values for them. */
export async function openScene(server: ServerProcess, clients: number): Promise<Scene> {
  let total = 1;
  server.count(total);
  const readers = await gather(server.url, clients / 2);
  const stallers = await gather(server.url, clients / 2);
  const arrived = (who: readonly Client[]) =>
    vi.waitFor(() => {
      if (server.death() === null) expect(who.filter((client) => client.total !== total)).toEqual([]);
    }, patient);

  async function round(): Promise<Round> {
    const sent = new Map<number, number>();
    const late: number[] = [];
    let heaviest = 0;
    for (const reader of readers.slice(1)) {
      reader.onTotal = (seen) => late.push(performance.now() - (sent.get(seen) ?? Number.NaN));
    }
    for (let value = 0; value < VALUES && server.death() === null; value += 1) {
      total += 1;
      sent.set(total, performance.now());
      server.count(total);
      if (value % 10 === 0) heaviest = Math.max(heaviest, (await server.weigh()).rss);
      await pause(EVERY);
    }
    await arrived(readers);
    for (const reader of readers) reader.onTotal = () => {};
    return { late, heaviest };
  }

  return {
    readers,
    stallers,
    arrived,
    stall() {
      const asking = stallers.map((client) => client.follow(LONG));
      // One who wants the same and reads: a room of stalled readers only would just wait for them.
      asking.push(readers[0]?.follow(LONG) ?? (() => {}));
      for (const client of stallers) client.stall();
      return async () => {
        for (const client of stallers) client.resume();
        await arrived(stallers);
        for (const end of asking) end();
      };
    },
    round,
    async roundsUntilFull() {
      const rounds: Round[] = [];
      while (server.death() === null && (await server.weigh()).full < stallers.length) {
        rounds.push(await round());
      }
      return rounds;
    },
    leave() {
      for (const client of [...readers, ...stallers]) client.leave();
    },
  };
}

import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Child } from '../ipc/child.ts';
import type { LoadPlan } from '../load/load-plan.ts';
import type { LoadMethods } from '../load/main.ts';
import { SUBJECTS, type SubjectName } from '../subjects/catalog.ts';
import type { SubjectFacts, SubjectMethods } from '../subjects/main.ts';
import type { SubjectPlan } from '../subjects/subject.ts';
import { installPeers } from './install-peers.ts';
import { createTicker, type Ticker } from './ticker.ts';

/** Where counts begin when ticks are made up: wide enough that their size on the wire never changes. */
export const BASE = 1_000_000;

/** What most servers under test are asked to be. */
export const SUBJECT_PLAN: SubjectPlan = {
  base: BASE,
  petitions: 1,
  firstValue: false,
  gridMs: 20,
  databaseUrl: null,
  signers: [],
};

const CLOSE_WITHIN_MS = 10_000;

/** Handshakes under way at once: below the 511 a listening socket lets wait. */
const IN_FLIGHT = 400;

/** A server under test and its load, each in a process and on a core of its own. */
export interface Stage extends AsyncDisposable {
  readonly name: SubjectName;
  readonly server: Child<SubjectMethods>;
  readonly load: Child<LoadMethods>;
  readonly facts: SubjectFacts;
  readonly tick: Ticker['tick'];
  /** What a load plan says of this server in any case. */
  readonly address: Pick<LoadPlan, 'port' | 'dialect' | 'inFlight' | 'base' | 'firstValue'>;
}

/** @param flags for the server's Node, e.g. `--expose-gc` */
export async function setStage(
  name: SubjectName,
  plan: SubjectPlan,
  flags: readonly string[] = [],
): Promise<Stage> {
  const { file, dialect, installed } = SUBJECTS[name];
  if (installed === 'peers') installPeers();
  const server = new Child<SubjectMethods>(join(import.meta.dirname, '../subjects/main.ts'), 0, flags);
  const load = new Child<LoadMethods>(join(import.meta.dirname, '../load/main.ts'), 1);
  let ticker: Ticker | null = null;
  const end = async () => {
    await ticker?.close();
    await load.end();
    // A server that is choked with work is not waited for.
    await Promise.race([server.call('close').catch(() => {}), after(CLOSE_WITHIN_MS)]);
    await server.end();
  };
  try {
    const facts = await server.call('start', { file, plan });
    const { base, firstValue } = plan;
    const address = { port: facts.port, dialect, inFlight: IN_FLIGHT, base, firstValue };
    ticker = createTicker(server, facts);
    return { name, server, load, facts, address, tick: ticker.tick, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

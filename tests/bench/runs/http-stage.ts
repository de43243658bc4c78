import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { HttpLoadMethods } from '../http-load/main.ts';
import { Child } from '../ipc/child.ts';
import { WRITERS, type WriterName } from '../subjects/catalog.ts';
import type { SubjectFacts, SubjectMethods } from '../subjects/main.ts';
import type { SubjectPlan } from '../subjects/subject.ts';
import { installPeers } from './install-peers.ts';
import { describePostgres, pinPostgres, postgresCpuMs, type PostgresFacts } from './postgres.ts';

/** A server that takes mutations and its load, each in a process and on a core of its own. */
export interface HttpStage extends AsyncDisposable {
  readonly server: Child<SubjectMethods>;
  readonly load: Child<HttpLoadMethods>;
  readonly facts: SubjectFacts;
  readonly postgres: PostgresFacts;
  /** Processor time of PostgreSQL so far, in ms; `null` where it cannot be seen. */
  postgresCpuMs(): number | null;
}

const CLOSE_WITHIN_MS = 10_000;

/** @param connections kept alive from the load to the server */
export async function setHttpStage(
  name: WriterName,
  plan: SubjectPlan,
  connections: number,
): Promise<HttpStage> {
  const { file, installed } = WRITERS[name];
  if (installed === 'peers') installPeers();
  const postgres = await describePostgres(plan.databaseUrl);
  const { release } = pinPostgres(postgres);
  const server = new Child<SubjectMethods>(join(import.meta.dirname, '../subjects/main.ts'), 0);
  const load = new Child<HttpLoadMethods>(join(import.meta.dirname, '../http-load/main.ts'), 1);
  const end = async () => {
    await load.end();
    await Promise.race([server.call('close').catch(() => {}), after(CLOSE_WITHIN_MS)]);
    await server.end();
    release();
  };
  try {
    const facts = await server.call('start', { file, plan });
    await load.call('connect', { port: facts.port, count: connections });
    return {
      server,
      load,
      facts,
      postgres,
      postgresCpuMs: () => postgresCpuMs(postgres),
      [Symbol.asyncDispose]: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

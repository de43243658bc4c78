import { setTimeout as after } from 'node:timers/promises';
import type { DomainEvent } from '@groundswell/domain';
import { serve } from '../ipc/serve.ts';
import { readUsage } from '../ipc/usage.ts';
import type { HubInside, StartSubject, Subject, SubjectPlan } from './subject.ts';

/** Which tick, of which petition, with everything a page shows or the count alone. */
export interface TickCall {
  readonly revision: number;
  readonly index: number;
  readonly page: boolean;
}

/** A server under test, as the process that started it sees it. */
export interface SubjectFacts {
  readonly port: number;
  readonly versions: Readonly<Record<string, string>>;
  /** `null` for every server but the hub. */
  readonly hub: Omit<HubInside, 'announce'> | null;
}

let subject: Subject | null = null;

function theSubject(): Subject {
  if (!subject) throw new Error('start first');
  return subject;
}

const methods = {
  async start({ file, plan }: { file: string; plan: SubjectPlan }): Promise<SubjectFacts> {
    const { start } = (await import(file)) as { start: StartSubject };
    subject = await start(plan);
    const { port, versions, hub } = subject;
    if (!hub) return { port, versions, hub: null };
    const { databaseUrl, petitionIds, tokens } = hub;
    return { port, versions, hub: { databaseUrl, petitionIds, tokens } };
  },
  operations: (index: number) => theSubject().operations(index),
  async tick({ revision, index, page }: TickCall) {
    await theSubject().tick(revision, index, page);
  },
  announce: (events: readonly DomainEvent[]) => theSubject().hub?.announce(events),
  usage: readUsage,
  /** Resident bytes when everything that can be given back has been. Needs `--expose-gc`. */
  async weight() {
    for (let round = 0; round < 3; round += 1) {
      await globalThis.gc?.({ type: 'major', flavor: 'last-resort', execution: 'async' });
      await after(500);
    }
    return process.memoryUsage.rss();
  },
  async close() {
    await subject?.close();
  },
};

export type SubjectMethods = typeof methods;

serve(methods);

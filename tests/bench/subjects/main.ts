import { setTimeout as after } from 'node:timers/promises';
import type { DomainEvent } from '@groundswell/domain';
import { serve } from '../ipc/serve.ts';
import { readUsage } from '../ipc/usage.ts';
import type { HubInside, Server, SigningInside, StartSubject, Subject, SubjectPlan } from './subject.ts';

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
  /** `null` for a server nobody can sign on. */
  readonly signing: Omit<SigningInside, 'audit'> | null;
}

let server: Server | null = null;

function theServer(): Server {
  if (!server) throw new Error('start first');
  return server;
}

function theSubject(): Subject {
  const running = theServer();
  if ('tick' in running) return running as Subject;
  throw new Error('this server has nothing to follow');
}

const methods = {
  async start({ file, plan }: { file: string; plan: SubjectPlan }): Promise<SubjectFacts> {
    const { start } = (await import(file)) as { start: StartSubject };
    server = await start(plan);
    const { port, versions, hub, signing } = server;
    return {
      port,
      versions,
      hub: hub ? { databaseUrl: hub.databaseUrl, petitionIds: hub.petitionIds, tokens: hub.tokens } : null,
      signing: signing
        ? { petitionId: signing.petitionId, publicId: signing.publicId, slug: signing.slug }
        : null,
    };
  },
  /** What the database of a server that takes signatures holds. */
  audit() {
    const { signing } = theServer();
    if (!signing) throw new Error('nobody can sign on this server');
    return signing.audit();
  },
  operations: (index: number) => theSubject().operations(index),
  async tick({ revision, index, page }: TickCall) {
    await theSubject().tick(revision, index, page);
  },
  announce: (events: readonly DomainEvent[]) => theServer().hub?.announce(events),
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
    await server?.close();
  },
};

export type SubjectMethods = typeof methods;

serve(methods);

import { openDatabase } from '@groundswell/store';
import { writeTick } from '../hub/write-tick.ts';
import type { Child } from '../ipc/child.ts';
import type { SubjectFacts, SubjectMethods, TickCall } from '../subjects/main.ts';

/** Moves the state of a server under test. */
export interface Ticker {
  tick(call: TickCall): Promise<void>;
  close(): Promise<void>;
}

/**
 * A server ticks by itself; a hub whose database is a server of its own is written to from
 * here and only hears of it, as from another node. What is measured is then the showing,
 * not the writing.
 */
export function createTicker(server: Child<SubjectMethods>, { hub }: SubjectFacts): Ticker {
  if (!hub?.databaseUrl) return { tick: (call) => server.call('tick', call), close: async () => {} };

  const { petitionIds } = hub;
  const db = openDatabase(hub.databaseUrl);
  return {
    async tick({ revision, index, page }) {
      const petitionId = petitionIds[index] ?? '';
      const relatedId = petitionIds[index === 0 ? 1 : 0] ?? '';
      const events = await writeTick(db, { revision, petitionId, relatedId, page });
      await server.call('announce', events);
    },
    close: () => db.$disconnect(),
  };
}

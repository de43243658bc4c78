import { randomBytes, randomUUID } from 'node:crypto';
import { createSigningBatches, createVault, HUB_SECRET_BYTES } from '@groundswell/commands';
import { DEFAULT_GOAL_LADDER } from '@groundswell/domain';
import type { Database } from '@groundswell/store';
import type { Commands } from './fixture.ts';

/** What commands are run with where there is no hub around them: nobody hears of what happens. */
export function bareCommands(db: Database): Commands {
  const vault = createVault(randomBytes(HUB_SECRET_BYTES));
  const hub = { name: 'Groundswell', goalLadder: DEFAULT_GOAL_LADDER };
  const publish = () => {};
  const signing = createSigningBatches({ db, vault, hub, publish });
  return { db, vault, hub, publish, signing, now: () => new Date(), newId: randomUUID };
}

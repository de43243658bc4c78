import { setTimeout as after } from 'node:timers/promises';
import type { Database } from '@groundswell/store';

/** Wait until no mail is left to send: a hub that still writes letters is not at rest. */
export async function mailIsSent(db: Database): Promise<void> {
  while ((await db.outboxMail.count()) > 0) await after(200);
}

import { deleteExpiredRequests, type Database } from '@groundswell/store';
import { log, logFault } from '../log.ts';

/** How often expired data is looked for, in milliseconds. */
const EVERY_MS = 3_600_000;

/** Forgets what the privacy policy says is forgotten. Returns what stops it. */
export function startRetention(db: Database): () => void {
  const sweep = () => {
    deleteExpiredRequests(db, new Date()).then(
      (requests) => requests > 0 && log.info({ requests }, 'expired signature requests forgotten'),
      (fault: unknown) => logFault(fault, 'expired signature requests could not be forgotten'),
    );
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS).unref();
  return () => clearInterval(timer);
}

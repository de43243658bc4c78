import { forgetContacts, type CommandContext } from '@groundswell/commands';
import { DomainError } from '@groundswell/domain';
import { deleteExpiredManageLinks, deleteExpiredRequests, deleteExpiredSessions } from '@groundswell/store';
import { forgetImages } from '../images/forget-images.ts';
import type { ImageStore } from '../images/image-store.ts';
import { log, logFault } from '../log.ts';

/** How often expired data is looked for, in milliseconds. */
const EVERY_MS = 3_600_000;

export interface RetentionOptions {
  readonly commands: Omit<CommandContext, 'actor'>;
  /** For how many months after a petition's end its contact data is kept. */
  readonly contactMonths: number;
  /** Where pictures are kept. */
  readonly imageStore: ImageStore;
}

/**
 * Forgets what the privacy policy says is forgotten, at once and every hour. Returns what stops it between
 * two pieces of work. Any number of nodes may do this: what one has in hand the others pass over.
 */
export function startRetention({
  commands,
  contactMonths,
  imageStore,
}: RetentionOptions): () => Promise<void> {
  const stop = new AbortController();
  const operator: CommandContext = { ...commands, actor: { kind: 'operator' } };
  const { db, now } = commands;

  const sweep = async (): Promise<void> => {
    const requests = await deleteExpiredRequests(db, now());
    const links = await deleteExpiredManageLinks(db, now());
    const images = await forgetImages(db, imageStore, now(), stop.signal);
    const sessions = await deleteExpiredSessions(db, now());
    const contacts = await forgetContacts({ contactMonths, signal: stop.signal }, operator);
    if (contacts instanceof DomainError) throw contacts;
    const { petitions, signatures } = contacts;
    // Numbers only: nothing here says of whom or of what.
    if (requests + links + images + sessions + petitions + signatures > 0)
      log.info({ requests, links, images, sessions, petitions, signatures }, 'expired data was forgotten');
  };

  let sweeping: Promise<void> | null = null;
  const start = (): void => {
    sweeping ??= sweep()
      .catch((fault: unknown) => logFault(fault, 'expired data could not be forgotten and is tried again'))
      .finally(() => {
        sweeping = null;
      });
  };
  start();
  const timer = setInterval(start, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    stop.abort();
    await sweeping;
  };
}

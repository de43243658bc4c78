import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer, MailMessage } from './mailer.ts';

/** A message that was kept instead of sent, as `/dev/mail.json` shows it. */
export interface KeptMail extends MailMessage {
  /** When it was kept, RFC 3339 in UTC. */
  readonly at: string;
}

/** A mailer for a hub without a mail server: what would leave is kept, and can be read. */
export interface DevMailer extends Mailer {
  /** The kept messages, newest first. */
  list(): Promise<KeptMail[]>;
  /** The kept message `id`, or `null`. */
  get(id: string): Promise<KeptMail | null>;
  /** Drop the kept messages to the addresses that `isTheirs` says are somebody's. */
  forget(isTheirs: (address: string) => boolean): Promise<void>;
}

interface DevMailerOptions {
  /** Made when it is missing, readable by its owner only. */
  readonly directory: string;
  /** How many messages stay, at least 1; older ones are deleted. */
  readonly keep?: number;
  readonly now?: () => Date;
}

/** `<place in line>-<message id>.json`: sorting the names sorts the messages by age. */
const KEPT_FILE = /^(?<place>\d{10})-(?<id>[\w.-]+)\.json$/;

/** A mailer that keeps the newest `keep` messages in `directory`, one JSON file each. */
export function createDevMailer({
  directory,
  keep = 200,
  now = () => new Date(),
}: DevMailerOptions): DevMailer {
  let lastSend: Promise<void> = Promise.resolve();
  // Read once: listing thousands of files for each message would take longer than keeping it.
  let shelf: Shelf | null = null;

  return {
    send(message) {
      // One after the other: each needs the place after the one before.
      const sent = lastSend.then(async () => {
        shelf ??= await readShelf(directory);
        await keepMessage(directory, keep, shelf, { ...message, at: now().toISOString() });
      });
      lastSend = sent.catch(() => {});
      return sent;
    },
    async list() {
      const mails = await Promise.all((await keptFiles(directory)).map((file) => readKept(directory, file)));
      return mails.filter((mail) => mail !== null).toReversed();
    },
    async get(id) {
      const file = (await keptFiles(directory)).findLast((name) => idOf(name) === id);
      return file === undefined ? null : readKept(directory, file);
    },
    forget(isTheirs) {
      // After what is being kept, or the last message would be missed.
      const forgotten = lastSend.then(async () => {
        await forgetMessages(directory, isTheirs);
        shelf = null;
      });
      lastSend = forgotten.catch(() => {});
      return forgotten;
    },
  };
}

/** The kept messages' files by message id, oldest first, and the place of the last one. */
interface Shelf {
  readonly files: Map<string, string>;
  place: number;
}

async function readShelf(directory: string): Promise<Shelf> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const files = await keptFiles(directory);
  return {
    files: new Map(files.map((file) => [idOf(file) ?? '', file])),
    place: Number(files.at(-1)?.slice(0, 10) ?? 0),
  };
}

async function keepMessage(directory: string, keep: number, shelf: Shelf, mail: KeptMail): Promise<void> {
  const { files } = shelf;
  const file = `${String(shelf.place + 1).padStart(10, '0')}-${mail.id}.json`;
  if (!KEPT_FILE.test(file)) throw new TypeError(`send: a message id has letters, digits, . _ and - only`);

  // Written beside and moved, so that a process killed meanwhile leaves no half message to read.
  const draft = join(directory, `${file}.new`);
  await writeFile(draft, JSON.stringify(mail, null, 2), { mode: 0o600 });
  await rename(draft, join(directory, file));

  shelf.place += 1;
  const earlier = files.get(mail.id);
  // Taken out first, so that it goes to the end of the line.
  files.delete(mail.id);
  files.set(mail.id, file);
  const gone = earlier === undefined ? [] : [earlier];
  for (const [id, oldest] of files) {
    if (files.size <= keep) break;
    files.delete(id);
    gone.push(oldest);
  }
  await Promise.all(gone.map((name) => rm(join(directory, name), { force: true })));
}

async function forgetMessages(directory: string, isTheirs: (address: string) => boolean): Promise<void> {
  for (const file of await keptFiles(directory)) {
    const mail = await readKept(directory, file);
    if (mail && isTheirs(mail.to)) await rm(join(directory, file), { force: true });
  }
}

/** The names of the kept messages' files, oldest first. */
async function keptFiles(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).filter((name) => KEPT_FILE.test(name)).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function idOf(file: string): string | undefined {
  return KEPT_FILE.exec(file)?.groups?.['id'];
}

/** `null` when the message was dropped between the listing and the reading. */
async function readKept(directory: string, file: string): Promise<KeptMail | null> {
  try {
    return JSON.parse(await readFile(join(directory, file), 'utf8')) as KeptMail;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

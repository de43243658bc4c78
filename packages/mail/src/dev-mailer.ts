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

  return {
    send(message) {
      // One after the other: each needs the place after the one before.
      const sent = lastSend.then(() => keepMessage(directory, keep, { ...message, at: now().toISOString() }));
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
      const forgotten = lastSend.then(() => forgetMessages(directory, isTheirs));
      lastSend = forgotten.catch(() => {});
      return forgotten;
    },
  };
}

async function keepMessage(directory: string, keep: number, mail: KeptMail): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const files = await keptFiles(directory);
  const place = Number(files.at(-1)?.slice(0, 10) ?? 0) + 1;
  const file = `${String(place).padStart(10, '0')}-${mail.id}.json`;
  if (!KEPT_FILE.test(file)) throw new TypeError(`send: a message id has letters, digits, . _ and - only`);

  // Written beside and moved, so that a process killed meanwhile leaves no half message to read.
  const draft = join(directory, `${file}.new`);
  await writeFile(draft, JSON.stringify(mail, null, 2), { mode: 0o600 });
  await rename(draft, join(directory, file));

  const earlierAttempts = files.filter((name) => idOf(name) === mail.id);
  const others = files.filter((name) => idOf(name) !== mail.id);
  const surplus = others.slice(0, Math.max(0, others.length + 1 - keep));
  await Promise.all(
    [...earlierAttempts, ...surplus].map((name) => rm(join(directory, name), { force: true })),
  );
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

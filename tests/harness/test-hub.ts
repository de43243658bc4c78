import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, startHub, type HubOptions } from '@groundswell/api';
import type { CommandContext } from '@groundswell/commands';
import type { Database } from '@groundswell/store';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { freePort } from '../browser/harness/free-port.ts';
import { embeddedTemplate } from './embedded-template.ts';
import { cloneServerDatabase } from './server-database.ts';
import { startPetition, type TestPetition, type TestPetitionOptions } from './start-petition.ts';
import { startSession } from './start-session.ts';

/** A mail as `/dev/mail.json` shows it. */
interface KeptMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A whole hub on a port of its own, in this process. */
export interface TestHub {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly db: Database;
  /** Commands asked by whoever runs the machine. */
  readonly operator: CommandContext;
  petition(options?: TestPetitionOptions): Promise<ApiPetition>;
  /** Open a session for the account with this id or address, without a code; the headers that show it. */
  signIn(account: string): Promise<{ readonly cookie: string }>;
  /** What was mailed to `address`, newest first. */
  mailTo(address: string): Promise<KeptMail[]>;
  /** The token in the newest mail to `address`. Throws when there is none. */
  tokenFor(address: string): Promise<string>;
  close(): Promise<void>;
}

/** A petition with its id as the API gives it. */
export interface ApiPetition extends TestPetition {
  readonly publicId: string;
}

export interface TestHubOptions {
  /** A database that is there already, instead of a new one. */
  readonly databaseUrl?: string;
  /** An empty folder for an embedded database that stays when the hub closes. */
  readonly dataDirectory?: string;
  /** Variables for the hub, over those of every test hub. Rates are off: a test signs hundreds of times. */
  readonly env?: Readonly<Record<string, string>>;
  readonly pages?: (origin: string) => Promise<HubOptions['pages']>;
}

/** The secret every test hub has. */
export const HUB_SECRET = 'a secret that only the test hubs know';

/** Start a hub with a database of its own. Close it in `afterAll`. */
export async function openHub(options: TestHubOptions = {}): Promise<TestHub> {
  const { databaseUrl, pages } = options;
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'groundswell-test-hub-')));
  const server = process.env['TEST_DATABASE_URL'];
  const asksForEmbedded = options.dataDirectory !== undefined || !server;
  const clone = databaseUrl === undefined && !asksForEmbedded ? await cloneServerDatabase(server) : null;
  if (databaseUrl === undefined && !clone)
    await cp(await embeddedTemplate(), dataDirectory, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = readConfig({
    HOST: '127.0.0.1',
    PORT: `${port}`,
    ORIGIN: url,
    DATA_DIR: dataDirectory,
    DATABASE_URL: databaseUrl ?? clone?.url,
    HUB_NAME: 'Riverside Hub',
    HUB_SECRET,
    RATE_LIMITS: 'off',
    ...options.env,
  });
  const hub = await startHub({ config, pages: (await pages?.(url)) ?? null });
  const operator: CommandContext = { ...hub.commands, actor: { kind: 'operator' } };

  const mailTo = async (address: string): Promise<KeptMail[]> => {
    const mails = (await (await fetch(`${url}/dev/mail.json`)).json()) as KeptMail[];
    return mails.filter(({ to }) => to === address);
  };
  return {
    url,
    operator,
    mailTo,
    db: hub.commands.db,
    async petition(options) {
      const petition = await startPetition(operator, options);
      return { ...petition, publicId: encodeId('Petition', petition.id) };
    },
    signIn: (account) => startSession(hub.commands.db, HUB_SECRET, account),
    async tokenFor(address) {
      const [mail] = await mailTo(address);
      const token = /\/confirm\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
      if (token === undefined) throw new Error(`tokenFor: no mail with a link has come to ${address}`);
      return token;
    },
    async close() {
      await hub.close();
      await clone?.close();
      if (dataDirectory !== options.dataDirectory) await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

import { once } from 'node:events';
import { connect } from 'node:net';
import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigningBatches, createVault, type CommandContext } from '@groundswell/commands';
import { canonicalEmail, DEFAULT_GOAL_LADDER } from '@groundswell/domain';
import {
  openDatabase,
  openPool,
  startEmbeddedDatabase,
  EMBEDDED_CONNECTIONS,
  type Database,
} from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeId } from '../../apps/api/src/graphql/global-id.ts';
import { countedIds } from '../harness/counted-ids.ts';
import { countPetition } from '../harness/count-petition.ts';
import { askThrough } from '../harness/doors.ts';
import { dumpRows } from '../harness/dump-rows.ts';
import { embeddedTemplate } from '../harness/embedded-template.ts';
import { startLoggingHub, type LoggingHub } from '../harness/logging-hub.ts';
import { CONFIRM, SIGN, signVariables } from '../harness/sign-documents.ts';
import { startPetition } from '../harness/start-petition.ts';
import { AGREE_TO_UPDATES, ERASE, RECORD, REQUEST_LINK, SHOW_NAME } from '../harness/supporter-documents.ts';
import { HUB_SECRET } from '../harness/test-hub.ts';
import { findTraces, tracesOf } from '../harness/traces.ts';

const random = randomBytes(6).toString('hex');
/** As it is typed; mail and database know it by other spellings too. */
const ADDRESS = `Canary-${random}+petitions@Example.org`;
const NAME = `Wren${random} Canary${random}`;
const TRACES = tracesOf([
  ADDRESS,
  ADDRESS.toLowerCase(),
  canonicalEmail(ADDRESS)!,
  `canary-${random}`,
  NAME,
  NAME.toLowerCase(),
  `Wren${random}`,
  `Wren${random} C.`,
  `Canary${random}`,
]);
/** Everything a client can type freely holds the address, too. */
const TYPED = {
  name: NAME,
  nameDisplay: 'FULL_NAME',
  postcode: random,
  reason: `I am ${NAME}, write to ${ADDRESS}`,
  source: ADDRESS,
  consents: [{ purpose: 'PETITION_UPDATES', textVersion: '2026-11-22' }],
};

let dataDirectory: string;
let hub: LoggingHub;
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'groundswell-canary-'));
  await cp(await embeddedTemplate(), dataDirectory, { recursive: true });
});
afterAll(async () => {
  await hub.stop();
  await rm(dataDirectory, { recursive: true, force: true });
});

/** Read or write the database while no hub runs on it. */
async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const embedded = await startEmbeddedDatabase(dataDirectory);
  const db = openDatabase(openPool(embedded.url, EMBEDDED_CONNECTIONS));
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
    await embedded.close();
  }
}

/** Petitions that are there before the hub starts: one to sign, one high-risk, one to leave unconfirmed. */
function petitions() {
  return withDatabase(async (db) => {
    const vault = createVault(Buffer.from(HUB_SECRET));
    const hub = { name: 'Riverside Hub', goalLadder: DEFAULT_GOAL_LADDER };
    const services = { db, vault, hub, publish: () => {} };
    const operator: CommandContext = {
      ...services,
      signing: createSigningBatches(services),
      actor: { kind: 'operator' },
      now: () => new Date(),
      newId: countedIds(),
    };
    const signed = await startPetition(operator);
    const highRisk = await startPetition(operator, { highRisk: true });
    const waiting = await startPetition(operator);
    return { signed: signed.id, highRisk: highRisk.id, waiting: waiting.id };
  });
}

/** Mails to the canary, newest first. */
async function mails(): Promise<{ to: string; text: string }[]> {
  const all = (await (await fetch(`${hub.url}/dev/mail.json`)).json()) as { to: string; text: string }[];
  return all.filter(({ to }) => to === ADDRESS);
}
async function tokenIn(path: RegExp): Promise<string> {
  for (const { text } of await mails()) {
    const token = path.exec(text)?.[1];
    if (token !== undefined) return token;
  }
  throw new Error(`tokenIn: no mail to the canary has ${path}`);
}
async function keptFiles(): Promise<string> {
  const files = await readdir(join(dataDirectory, 'mail'));
  return (await Promise.all(files.map((file) => readFile(join(dataDirectory, 'mail', file), 'utf8')))).join(
    '\n',
  );
}

/** A request that ends in the middle of what was typed: a fault that is logged. */
async function breakOff(body: string): Promise<void> {
  const socket = connect(Number(new URL(hub.url).port), '127.0.0.1');
  const head =
    'POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n';
  await new Promise<void>((resolve) => void socket.write(head + body, () => resolve()));
  socket.destroy();
  await once(socket, 'close');
}

// Two hubs and four databases are started in turn.
const TIMEOUT_MS = 240_000;

test(
  'a supporter who erases is found nowhere: not in the database, its jobs, the logs or the kept mails',
  async () => {
    const { signed, highRisk, waiting } = await petitions();
    hub = await startLoggingHub(dataDirectory);
    let ask = askThrough('over HTTP', hub.url);
    const sign = (petition: string, idempotencyKey: string) =>
      ask(SIGN, signVariables(encodeId('Petition', petition), { ...TYPED, email: ADDRESS, idempotencyKey }));

    for (const petition of [signed, highRisk]) {
      await sign(petition, ADDRESS);
      const { data } = await ask(CONFIRM, { token: await tokenIn(/\/confirm\/([\w-]+)/) });
      expect(data).toMatchObject({ confirmSignature: { __typename: 'ConfirmSignatureSuccess' } });
    }
    await sign(waiting, NAME);
    await sign(signed, `again ${ADDRESS}`);
    await ask(REQUEST_LINK, { email: ADDRESS });
    const token = await tokenIn(/\/me\/([\w.-]+)/);
    const exported = await ask(RECORD, { token });
    const { signatures } = exported.data!['supporter'] as {
      signatures: { id: string; petition: { slug: string } }[];
    };
    const signature = signatures.at(-1)!.id;
    for (const change of signatures.map(({ id }) => id)) {
      await ask(SHOW_NAME, { token, signature: change, nameDisplay: 'FIRST_NAME_INITIAL' });
    }
    await ask(AGREE_TO_UPDATES, { token, signature, given: false });
    await ask(AGREE_TO_UPDATES, { token, signature, given: true });
    await ask(SIGN, signVariables('x', { ...TYPED, email: ADDRESS }));
    await breakOff(JSON.stringify(signVariables('x', { ...TYPED, email: ADDRESS })));
    await fetch(
      `${hub.url}/graphql?query=${encodeURIComponent(`{ supporter(token: "${token} ${ADDRESS}") { nothing } }`)}`,
    );
    await mails();
    const kept = await keptFiles();
    await hub.stop();
    const logs = [hub.output()];
    const before = await withDatabase(dumpRows);

    hub = await startLoggingHub(dataDirectory);
    ask = askThrough('over HTTP', hub.url);
    const erased = await ask(ERASE, { token });
    await mails();
    await hub.stop();
    logs.push(hub.output());
    const after = await withDatabase(dumpRows);

    expect(findTraces(JSON.stringify(exported), TRACES)).toEqual(expect.arrayContaining([ADDRESS, NAME]));
    expect(erased.data).toMatchObject({ eraseMyData: { __typename: 'EraseMyDataSuccess', signatures: 2 } });
    // The search finds what is there to find: what was shown and typed in the clear, before.
    expect(findTraces(before, TRACES)).toEqual(expect.arrayContaining([ADDRESS, `Wren${random} C.`]));
    expect(findTraces(kept, TRACES)).toContain(ADDRESS);
    expect(before).toContain('jobs.queue');
    expect(logs.join('').length).toBeGreaterThan(0);

    expect(findTraces(after, TRACES)).toEqual([]);
    expect(findTraces(logs.join('\n'), TRACES)).toEqual([]);
    expect(findTraces(await keptFiles(), TRACES)).toEqual([]);
    await withDatabase(async (db) => {
      for (const petition of [signed, highRisk]) {
        expect(await countPetition(db, petition)).toEqual({ tally: 1, rows: 1, ledgerSum: 1, revision: 1 });
      }
    });
  },
  TIMEOUT_MS,
);

test(
  'the search would find one word of it, plain or hashed, in one row of one table',
  async () => {
    const hashed = (hash: string, word: string) => createHash(hash).update(word).digest();
    const plants = [
      ADDRESS,
      Buffer.from(NAME).toString('hex'),
      hashed('md5', canonicalEmail(ADDRESS)!).toString('hex'),
      hashed('sha1', ADDRESS.toLowerCase()).toString('base64url'),
      hashed('sha256', ADDRESS).toString('base64'),
      hashed('sha512', NAME.toLowerCase()).toString('hex').toUpperCase(),
    ];

    const found = await withDatabase(async (db) => {
      const dumps = [];
      for (const slug of plants) {
        await db.topic.create({ data: { slug, position: 1 } });
        dumps.push(await dumpRows(db));
        await db.topic.delete({ where: { slug } });
      }
      return dumps.map((dump) => findTraces(dump, TRACES).length > 0);
    });

    expect(found).toEqual(plants.map(() => true));
  },
  TIMEOUT_MS,
);

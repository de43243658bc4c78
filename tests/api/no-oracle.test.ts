import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BlockList } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confirmSignature, signPetition, type CommandContext } from '@groundswell/commands';
import { createMemoryBus } from '@groundswell/live';
import { findTallies } from '@groundswell/store';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { PetitionNews } from '../../apps/api/src/graphql/petition-news.ts';
import { createPipeline } from '../../apps/api/src/graphql/pipeline.ts';
import { SharedQueries } from '../../apps/api/src/graphql/shared-queries.ts';
import { createClientNaming } from '../../apps/api/src/http/client-name.ts';
import { createHttpServer } from '../../apps/api/src/http/server.ts';
import { createDiskImageStore } from '../../apps/api/src/images/disk-image-store.ts';
import { ImageDoor } from '../../apps/api/src/images/image-door.ts';
import { createRealtime } from '../../apps/api/src/realtime/realtime.ts';
import { accepted } from '../harness/accepted.ts';
import { ADA } from '../harness/ada.ts';
import { rankAuc } from '../harness/rank-auc.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { HUB_SECRET, openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { visitorServices } from '../harness/visitor-services.ts';

const PAIRS = 1_000;
/** Where everybody has signed. */
const SIGNED = 'signed.example';
/** A shortcut is seen in far fewer. */
const CONTROL_PAIRS = 150;
/** Asked first and not looked at: what is compiled and opened on the way costs whoever comes first. */
const WARM_UP = 100;
/** How far from guessing a classifier may come. Of 1 000 pairs that are alike, one in 10 000 gets there by chance. */
const AUC_MARGIN = 0.05;
/** 2 000 signings one after the other, on a machine that may have other work to do. */
const PATIENCE_MS = 240_000;

let hub: TestHub;
let petition: ApiPetition;
beforeAll(async () => {
  hub = await openHub();
  petition = await hub.petition();
  const visitor: CommandContext = { ...hub.operator, actor: { kind: 'visitor' }, publish: () => {} };
  for (let from = 0; from < PAIRS; from += 250) {
    const people = Array.from({ length: 250 }, (_, index) => signedAddress(from + index));
    await Promise.all(people.map((email) => signAndConfirm(petition.id, email, visitor)));
  }
});
afterAll(() => hub?.close());

const addressOf = (person: number, domain: string) => `somebody-${`${person}`.padStart(5, '0')}@${domain}`;
const signedAddress = (person: number) => addressOf(person, SIGNED);

/** Never seen before, and as long as that of a signer. */
let strangers = 0;
const unsignedAddress = () => addressOf((strangers += 1), 'absent.example');

async function signAndConfirm(petitionId: string, email: string, ctx: CommandContext): Promise<void> {
  const id = ctx.newId();
  accepted(await signPetition({ ...ADA, petitionId, email }, { ...ctx, newId: () => id }));
  accepted(await confirmSignature({ token: ctx.vault.requestToken(id) }, ctx));
}

interface Answered {
  /** Everything a client can see of the answer, but for the clock. */
  readonly seen: string;
  readonly ms: number;
}

/** Asks the hub at `url` over one connection, one after the other. */
function client(url: string): (email: string) => Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  return (email) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ query: SIGN, variables: signVariables(petition.publicId, { email }) });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const begun = performance.now();
      const sent = httpRequest(`${url}/graphql`, { method: 'POST', agent, headers }, async (response) => {
        let text = '';
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        const { date: _, ...rest } = response.headers;
        const seen = JSON.stringify([response.statusCode, rest, text]);
        resolve({ seen, ms: performance.now() - begun });
      });
      sent.on('error', reject);
      sent.end(body);
    });
}

/** Ask about a signer and a stranger by turns, who is first decided by a coin. */
async function askInPairs(url: string, pairs: number) {
  const ask = client(url);
  for (let time = 0; time < WARM_UP; time += 1) await ask(unsignedAddress());
  const signed: Answered[] = [];
  const unsigned: Answered[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const askSigned = async () => signed.push(await ask(signedAddress(pair)));
    const askUnsigned = async () => unsigned.push(await ask(unsignedAddress()));
    for (const turn of Math.random() < 0.5 ? [askSigned, askUnsigned] : [askUnsigned, askSigned])
      await turn();
  }
  const times = (answers: readonly Answered[]) => answers.map(({ ms }) => ms);
  return {
    seen: new Set([...signed, ...unsigned].map(({ seen }) => seen)),
    auc: rankAuc(times(signed), times(unsigned)),
  };
}

test(
  'nobody learns from an answer, or from its time, whether an address has signed',
  { timeout: PATIENCE_MS },
  async () => {
    const { seen, auc } = await askInPairs(hub.url, PAIRS);

    console.log(`told apart by time over ${PAIRS} pairs: AUC ${auc.toFixed(3)}`);
    expect([...seen]).toHaveLength(1);
    expect([...seen][0]).toContain('SignPetitionSuccess');
    expect(Math.abs(auc - 0.5)).toBeLessThanOrEqual(AUC_MARGIN);
  },
);

test('a hub that answers signers early is found out by the same test', { timeout: PATIENCE_MS }, async () => {
  const url = await serveWithShortcut();

  const { seen, auc } = await askInPairs(url, CONTROL_PAIRS);

  console.log(`told apart by time with the shortcut: AUC ${auc.toFixed(3)}`);
  expect([...seen]).toHaveLength(1);
  expect(Math.abs(auc - 0.5)).toBeGreaterThan(3 * AUC_MARGIN);
});

/** The same API on the same database, but for one thing: who has signed is answered without a write. */
async function serveWithShortcut(): Promise<string> {
  const { actor: _, ...commands } = hub.operator;
  const { requests } = commands.signing;
  const shortcut = Object.assign(Object.create(requests) as typeof requests, {
    submit: (item: Parameters<typeof requests.submit>[0]) =>
      item.input.email.endsWith(`@${SIGNED}`)
        ? Promise.resolve({ petitionId: item.petitionId })
        : requests.submit(item),
  });
  const realtime = createRealtime({
    reader: hub.db,
    readTallies: (ids) => findTallies(hub.db, ids),
    bus: createMemoryBus(),
    gridMs: 1_000,
  });
  const services = {
    reader: hub.db,
    commands: { ...commands, signing: { ...commands.signing, requests: shortcut } },
    realtime,
    ...visitorServices(commands, { origin: hub.url, hubSecret: HUB_SECRET }),
  };
  const pipeline = createPipeline(services);
  const store = createDiskImageStore(join(tmpdir(), 'groundswell-no-pictures'));
  const server = createHttpServer({
    origin: hub.url,
    origins: [hub.url],
    pipeline,
    shared: new SharedQueries(pipeline, new PetitionNews(), hub.url),
    services,
    clients: createClientNaming(null, new BlockList()),
    pages: null,
    images: { db: hub.db, store, door: new ImageDoor(services, store) },
    devMailbox: null,
    isReady: () => Promise.resolve(true),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    realtime.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

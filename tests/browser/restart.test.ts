import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signPetition } from '@groundswell/commands';
import { EMBEDDED_CONNECTIONS, openDatabase, startEmbeddedDatabase } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { accepted } from '../harness/accepted.ts';
import { countPetition } from '../harness/count-petition.ts';
import { askThrough } from '../harness/doors.ts';
import { CONFIRM } from '../harness/sign-documents.ts';
import { HUB_SECRET, openHub, type ApiPetition } from '../harness/test-hub.ts';
import { ADA } from '../harness/ada.ts';
import { startHub, type Hub } from './harness/start-hub.ts';

const REQUESTS = 400;
const IN_FLIGHT = 120;

let dataDirectory: string;
let petition: ApiPetition;
const requests: { readonly id: string; readonly token: string }[] = [];
let hub: Hub;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'groundswell-restart-'));
  const before = await openHub({ dataDirectory });
  petition = await before.petition();
  const { operator } = before;
  const asked = Array.from({ length: REQUESTS }, async (_, index) => {
    const id = operator.newId();
    const input = { ...ADA, petitionId: petition.id, email: `person.${index}@example.org` };
    accepted(await signPetition(input, { ...operator, newId: () => id }));
    requests.push({ id, token: operator.vault.requestToken(id) });
  });
  await Promise.all(asked);
  await before.close();
  hub = await startHub({ env: { DATA_DIR: dataDirectory, HUB_SECRET } });
});
afterAll(async () => {
  await hub.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

test('a hub that is killed has lost no confirmation it acknowledged, and its count is right', async () => {
  const acknowledged = await confirmUntilKilled();

  await hub.restart();

  const { data } = await askThrough(
    'over HTTP',
    hub.url,
  )(`{ petition(slug: "${petition.slug}") { signatureCount { total revision } } }`);
  await hub.stop();
  const { count, confirmed } = await inTheDatabase();
  expect(acknowledged.length).toBeGreaterThanOrEqual(IN_FLIGHT);
  expect(acknowledged.length).toBeLessThan(REQUESTS);
  expect(acknowledged.filter((id) => !confirmed.has(id))).toEqual([]);
  expect(count).toEqual({
    tally: confirmed.size,
    rows: confirmed.size,
    ledgerSum: confirmed.size,
    revision: confirmed.size,
  });
  expect(data).toEqual({ petition: { signatureCount: { total: confirmed.size, revision: confirmed.size } } });
});

test('a hub that is asked to stop sends its sockets away with 1012 and ends in order', async () => {
  await hub.restart();
  const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  const closed = once(socket, 'close') as Promise<[code: number]>;
  const asked = performance.now();

  const code = await hub.stop('SIGTERM');

  expect(code).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect((await closed)[0]).toBe(1012);
});

/** Confirm with many at once and kill the hub in the middle; returns the requests whose confirmation was answered. */
async function confirmUntilKilled(): Promise<string[]> {
  const ask = askThrough('over HTTP', hub.url);
  const waiting = [...requests];
  const acknowledged: string[] = [];
  const killed: Promise<unknown>[] = [];
  const confirmOneByOne = async () => {
    for (let next = waiting.pop(); next && killed.length === 0; next = waiting.pop()) {
      const { data } = await ask(CONFIRM, { token: next.token });
      const outcome = data?.['confirmSignature'] as { __typename: string } | undefined;
      if (outcome?.__typename === 'ConfirmSignatureSuccess') acknowledged.push(next.id);
      if (acknowledged.length >= IN_FLIGHT && killed.length === 0) killed.push(hub.stop('SIGKILL'));
    }
  };
  await Promise.allSettled(Array.from({ length: IN_FLIGHT }, confirmOneByOne));
  await Promise.all(killed);
  return acknowledged;
}

async function inTheDatabase() {
  const embedded = await startEmbeddedDatabase(dataDirectory);
  const db = openDatabase(embedded.url, EMBEDDED_CONNECTIONS);
  const count = await countPetition(db, petition.id);
  const confirmed = await db.signatureRequest.findMany({
    where: { confirmedAt: { not: null } },
    select: { id: true },
  });
  await db.$disconnect();
  await embedded.close();
  return { count, confirmed: new Set(confirmed.map(({ id }) => id)) };
}

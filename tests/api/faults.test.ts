import { afterAll, beforeAll, expect, test } from 'vitest';
import { askThrough, DOORS } from '../harness/doors.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { openTestDatabase } from '../harness/test-database.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

let hub: TestHub;
let petition: ApiPetition;
beforeAll(async () => {
  const database = await openTestDatabase();
  hub = await openHub({ databaseUrl: database.url });
  petition = await hub.petition();
  // From here on nobody can reach it.
  await database.close();
});
afterAll(() => hub.close());

const leaks = /prisma|postgres|ECONN|socket|\.ts|node_modules|invocation|localhost|Signature"/i;

test.for(DOORS)('with its database out of reach the hub says that, and no more (%s)', async (door) => {
  const ask = askThrough(door, hub.url);

  const read = await ask(`{ petition(slug: "${petition.slug}") { title } }`);
  const written = await ask(SIGN, signVariables(petition.publicId));

  for (const { data, errors } of [read, written]) {
    expect(data ?? null).toSatisfy(
      (value) => value === null || JSON.stringify(value) === '{"petition":null}',
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(errors)).not.toMatch(leaks);
  }
});

test('it is alive, and not ready', async () => {
  const [alive, ready] = await Promise.all(['healthz', 'readyz'].map((path) => fetch(`${hub.url}/${path}`)));

  expect(alive?.status).toBe(200);
  expect(ready?.status).toBe(503);
});

test('a count file that cannot be read is a fault without details', async () => {
  const response = await fetch(`${hub.url}/petitions/${petition.slug}/count.json`);

  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(leaks);
});

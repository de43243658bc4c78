import { createAccount, createOrganisation, createTopic } from '@groundswell/commands';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const account = {
  name: 'Leyla Haddad',
  email: 'leyla@example.org',
  roles: ['CREATOR'],
  locale: 'en',
} as const;
const organisation = { name: 'River Watch', url: null, privacyPolicyUrl: null, isHub: false };
const topic = { slug: 'rivers', position: 0, names: { en: 'Rivers', fr: 'Rivières' } };

test('the operator sets up accounts, organisations and topics', async () => {
  const ctx = world.as(OPERATOR);

  const outcomes = [
    await createAccount(account, ctx),
    await createOrganisation(organisation, ctx),
    await createTopic(topic, ctx),
  ];

  expect(outcomes).toMatchObject([
    { accountId: expect.any(String) },
    { organisationId: expect.any(String) },
    { slug: 'rivers' },
  ]);
  expect(await world.db.organisation.findMany()).toMatchObject([
    { slug: 'river-watch', name: 'River Watch' },
  ]);
  expect(await world.db.topicName.count()).toBe(2);
});

test('nobody else does', async () => {
  const outcomes = [
    await createAccount(account, world.ctx),
    await createOrganisation(organisation, world.ctx),
    await createTopic(topic, world.ctx),
  ];

  expect(outcomes).toMatchObject(Array.from({ length: 3 }, () => ({ code: 'NOT_ALLOWED' })));
});

test.for([
  ['an account without a name', () => createAccount({ ...account, name: '' }, world.as(OPERATOR)), 'name'],
  ['an account at a@b', () => createAccount({ ...account, email: 'a@b' }, world.as(OPERATOR)), 'email'],
  [
    'an organisation with a NUL',
    () => createOrganisation({ ...organisation, name: '\u0000' }, world.as(OPERATOR)),
    'name',
  ],
  [
    'a topic without an English name',
    () => createTopic({ ...topic, names: { fr: 'Rivières' } }, world.as(OPERATOR)),
    'names',
  ],
] as const)('%s is refused', async ([, create, field]) => {
  const outcome = await create();

  expect(outcome).toMatchObject({ code: 'VALIDATION', path: [field] });
});

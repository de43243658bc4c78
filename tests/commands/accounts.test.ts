import {
  admitAccount,
  createApiKey,
  createOrganisation,
  isApiKeySecret,
  revokeApiKey,
  setMember,
  setRoles,
  updateProfile,
} from '@groundswell/commands';
import {
  AccountNotFoundError,
  API_KEYS_MAX,
  ApiKeyNotFoundError,
  LastAdminError,
  NotAllowedError,
  TooManyApiKeysError,
  ValidationError,
  type Actor,
} from '@groundswell/domain';
import { deleteExpiredSessions } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { accountActor } from '../harness/account-actor.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const NOBODY = '00000000-0000-4000-8000-000000000000';
const KEY = { name: 'Newsletter', scopes: ['SIGNATURES_READ'], test: false, expiresAt: null } as const;

let organisations = 0;
async function startOrganisation(): Promise<string> {
  organisations += 1;
  const name = `River Alliance ${organisations}`;
  const made = await createOrganisation(
    { name, url: null, privacyPolicyUrl: null, isHub: false },
    world.as(OPERATOR),
  );
  return accepted(made).organisationId;
}

/** Everybody who may not do what an owner or an admin does with `organisationId`. */
async function strangers(organisationId: string): Promise<Actor[]> {
  const id = await world.creator();
  return [
    { kind: 'visitor' },
    accountActor(id),
    accountActor(id, { moderator: true }),
    accountActor(id, { memberships: [{ organisationId, owner: false }] }),
    accountActor(id, { memberships: [{ organisationId: NOBODY, owner: true }] }),
    {
      kind: 'partner',
      apiKeyId: NOBODY,
      organisationId,
      scopes: ['PETITIONS_WRITE', 'WEBHOOKS_MANAGE'],
      test: false,
    },
  ];
}

const rolesOf = async (id: string) => (await world.db.account.findUniqueOrThrow({ where: { id } })).roles;
const auditOf = (subjectId: string) =>
  world.db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });

test('an owner and an admin make keys; the secret is kept as a hash only', async () => {
  const organisationId = await startOrganisation();
  const owner = accountActor(await world.creator(), { memberships: [{ organisationId, owner: true }] });
  const admin = accountActor(await world.creator(), { moderator: true, admin: true });

  const made = [
    accepted(await createApiKey({ organisationId, ...KEY }, world.as(owner))),
    accepted(await createApiKey({ organisationId, ...KEY, test: true }, world.as(admin))),
  ];

  expect(made.map(({ secret }) => [secret.slice(0, 9), isApiKeySecret(secret)])).toEqual([
    ['gsw_live_', true],
    ['gsw_test_', true],
  ]);
  const row = await world.db.apiKey.findUniqueOrThrow({ where: { id: made[0]?.apiKeyId ?? '' } });
  expect(row).toMatchObject({ name: 'Newsletter', createdById: owner.accountId, revokedAt: null });
  expect(JSON.stringify(row)).not.toContain(made[0]?.secret);
  expect(await auditOf(row.id)).toMatchObject([{ action: 'create-api-key', actorId: owner.accountId }]);
});

test('nobody else makes or revokes a key', async () => {
  const organisationId = await startOrganisation();
  const { apiKeyId } = accepted(await createApiKey({ organisationId, ...KEY }, world.as(OPERATOR)));
  const others = await strangers(organisationId);

  const answers = await Promise.all(
    others.flatMap((actor) => [
      createApiKey({ organisationId, ...KEY }, world.as(actor)),
      revokeApiKey({ apiKeyId }, world.as(actor)),
    ]),
  );

  expect(answers.every((answer) => answer instanceof NotAllowedError)).toBe(true);
  expect(await world.db.apiKey.findMany({ where: { organisationId } })).toMatchObject([{ revokedAt: null }]);
});

test('a key needs a name, a purpose, an end to come and an organisation', async () => {
  const organisationId = await startOrganisation();
  const refusedPaths = async (change: Partial<Parameters<typeof createApiKey>[0]>) => {
    const answer = await createApiKey({ organisationId, ...KEY, ...change }, world.as(OPERATOR));
    return answer instanceof ValidationError ? answer.issues.map(({ path }) => path.join('.')) : answer;
  };

  const answers = [
    await refusedPaths({ name: ' ', scopes: [] }),
    await refusedPaths({ expiresAt: world.clock.now() }),
    await refusedPaths({ organisationId: NOBODY }),
  ];

  expect(answers).toEqual([['name', 'scopes'], ['expiresAt'], ['organisation']]);
});

test('an organisation has so many keys and no more, until one is revoked', async () => {
  const organisationId = await startOrganisation();
  const make = () => createApiKey({ organisationId, ...KEY }, world.as(OPERATOR));
  const made = [];
  for (let key = 0; key < API_KEYS_MAX; key += 1) made.push(accepted(await make()));

  const oneMore = await make();
  const [first] = made;
  accepted(await revokeApiKey({ apiKeyId: first?.apiKeyId ?? '' }, world.as(OPERATOR)));

  expect(oneMore).toBeInstanceOf(TooManyApiKeysError);
  expect(await make()).not.toBeInstanceOf(TooManyApiKeysError);
});

test('a key is revoked once, and one that never was is not found', async () => {
  const organisationId = await startOrganisation();
  const { apiKeyId } = accepted(await createApiKey({ organisationId, ...KEY }, world.as(OPERATOR)));
  accepted(await revokeApiKey({ apiKeyId }, world.as(OPERATOR)));
  const { revokedAt } = await world.db.apiKey.findUniqueOrThrow({ where: { id: apiKeyId } });
  world.clock.move(60_000);

  accepted(await revokeApiKey({ apiKeyId }, world.as(OPERATOR)));

  expect(await world.db.apiKey.findUnique({ where: { id: apiKeyId } })).toMatchObject({ revokedAt });
  expect(await revokeApiKey({ apiKeyId: NOBODY }, world.as(OPERATOR))).toBeInstanceOf(ApiKeyNotFoundError);
});

test('an admin makes a moderator and takes it back; a creator stays one', async () => {
  const admin = accountActor(await world.creator(), { moderator: true, admin: true });
  const accountId = await world.creator();

  accepted(await setRoles({ accountId, roles: ['MODERATOR'] }, world.as(admin)));
  const granted = await rolesOf(accountId);
  accepted(await setRoles({ accountId, roles: [] }, world.as(admin)));

  expect([granted, await rolesOf(accountId)]).toEqual([['CREATOR', 'MODERATOR'], ['CREATOR']]);
  expect((await auditOf(accountId)).map(({ action, detail }) => [action, detail])).toEqual([
    ['set-roles', 'CREATOR MODERATOR'],
    ['set-roles', 'CREATOR'],
  ]);
});

test('nobody else gives out roles or memberships', async () => {
  const organisationId = await startOrganisation();
  const accountId = await world.creator();
  const owner = accountActor(accountId, { memberships: [{ organisationId, owner: true }] });

  const answers = await Promise.all(
    [...(await strangers(organisationId)), owner].flatMap((actor) => [
      setRoles({ accountId, roles: ['ADMIN'] }, world.as(actor)),
      setMember({ organisationId, accountId, role: 'OWNER' }, world.as(actor)),
      admitAccount({ accountId, locale: 'en' }, world.as(actor)),
    ]),
  );

  expect(answers.every((answer) => answer instanceof NotAllowedError)).toBe(true);
  expect(await rolesOf(accountId)).toEqual(['CREATOR']);
  expect(await world.db.membership.count({ where: { organisationId } })).toBe(0);
});

test('of two admins who take the role from each other at once, one stays', async () => {
  const [ines, petra] = [await world.creator(), await world.creator()];
  const operator = world.as(OPERATOR);
  await world.db.account.updateMany({ data: { roles: ['CREATOR'] } });
  for (const accountId of [ines, petra]) accepted(await setRoles({ accountId, roles: ['ADMIN'] }, operator));

  const answers = await Promise.all(
    [ines, petra].map((accountId) => setRoles({ accountId, roles: [] }, operator)),
  );

  expect(answers.filter((answer) => answer instanceof LastAdminError)).toHaveLength(1);
  expect(await world.db.account.count({ where: { roles: { has: 'ADMIN' } } })).toBe(1);
  expect(await setRoles({ accountId: NOBODY, roles: [] }, operator)).toBeInstanceOf(AccountNotFoundError);
});

test('a member becomes an owner and leaves', async () => {
  const organisationId = await startOrganisation();
  const accountId = await world.creator();
  const roles: (string | undefined)[] = [];

  for (const role of ['MEMBER', 'OWNER', null] as const) {
    accepted(await setMember({ organisationId, accountId, role }, world.as(OPERATOR)));
    roles.push((await world.db.membership.findFirst({ where: { organisationId } }))?.role);
  }

  expect(roles).toEqual(['MEMBER', 'OWNER', undefined]);
});

test('somebody changes their own name and language, and nothing else', async () => {
  const accountId = await world.creator('Leyla Haddad');
  const other = await world.creator('Omar Said');

  accepted(await updateProfile({ name: '  Leyla H. Noor ' }, world.as(accountActor(accountId))));
  accepted(await updateProfile({ locale: 'ar' }, world.as(accountActor(accountId))));

  const find = (id: string) => world.db.account.findUniqueOrThrow({ where: { id } });
  expect(await find(accountId)).toMatchObject({ name: 'Leyla H. Noor', locale: 'ar' });
  expect(await find(other)).toMatchObject({ name: 'Omar Said', locale: 'en' });
});

test.for([
  ['an empty name', { name: ' ' }],
  ['a name that turns the text around', { name: 'Leyla \u202E' }],
  ['a language that is none', { locale: 'english' }],
] as const)('%s is refused', async ([, change]) => {
  const accountId = await world.creator();

  expect(await updateProfile(change, world.as(accountActor(accountId)))).toBeInstanceOf(ValidationError);
});

test('the address its operator named is admin of a hub without one', async () => {
  await world.db.account.updateMany({ data: { roles: ['CREATOR'] } });
  const accountId = await world.creator();
  const { email } = await world.db.account.findUniqueOrThrow({ where: { id: accountId } });
  const operator = { ...world.as(OPERATOR), hub: { ...world.ctx.hub, adminEmail: email } };
  const other = await world.creator();

  accepted(await admitAccount({ accountId: other, locale: 'fr' }, operator));
  accepted(await admitAccount({ accountId, locale: 'fr' }, operator));

  expect([await rolesOf(accountId), await rolesOf(other)]).toEqual([
    ['CREATOR', 'MODERATOR', 'ADMIN'],
    ['CREATOR'],
  ]);
});

test('sessions and codes that have ended are deleted, those that hold stay', async () => {
  const accountId = await world.creator();
  const now = world.clock.now();
  const [ended, holding] = [new Date(now.getTime() - 1), new Date(now.getTime() + 1)];
  const dates = { createdAt: now, updatedAt: now };
  for (const expiresAt of [ended, holding]) {
    const id = world.ctx.newId();
    await world.db.session.create({ data: { id, token: id, accountId, expiresAt, ...dates } });
    await world.db.signInCode.create({ data: { id, identifier: id, value: 'x', expiresAt, ...dates } });
  }

  const deleted = await deleteExpiredSessions(world.db, now);

  expect(deleted).toBe(2);
  expect(await world.db.session.findMany()).toMatchObject([{ expiresAt: holding }]);
  expect(await world.db.signInCode.findMany()).toMatchObject([{ expiresAt: holding }]);
});

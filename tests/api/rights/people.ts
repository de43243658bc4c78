import { createApiKey, createOrganisation, setMember } from '@groundswell/commands';
import { API_SCOPES, type ApiScope } from '@groundswell/domain';
import { expect, vi } from 'vitest';
import { accepted } from '../../harness/accepted.ts';
import { startAccount } from '../../harness/start-petition.ts';
import type { TestHub } from '../../harness/test-hub.ts';

/** Who asks, seen from one petition of an organisation, in the order of the tables. */
export const ASKERS = [
  'visitor',
  'signer',
  'other',
  'creator',
  'member',
  'owner',
  'moderator',
  'admin',
  'key',
  'bare',
  'foreign',
  'test',
] as const;
export type Asker = (typeof ASKERS)[number];

/** Askers that have an account. `colleague` is another member, who asks for nothing. */
const ACCOUNTS = ['other', 'creator', 'member', 'owner', 'moderator', 'admin', 'colleague'] as const;
type AccountName = (typeof ACCOUNTS)[number];
/** Scopes a key may lack: to write, and to read what is not public. */
const WRITING: ReadonlySet<ApiScope> = new Set(['PETITIONS_WRITE', 'UPDATES_WRITE'] as const);
const READING: ReadonlySet<ApiScope> = new Set([
  'PETITIONS_READ',
  'SIGNATURES_READ',
  'CONTACTS_READ',
] as const);

/** Keys that no longer hold, and what they are told. */
export const DEAD_KEYS = { expired: 'API_KEY_EXPIRED', revoked: 'API_KEY_REVOKED' } as const;

/** What a request shows to say who asks. */
export type Credentials = Readonly<Record<string, string>>;

/** Everybody there is on a hub of one test file. */
export interface People {
  readonly hub: TestHub;
  /** The organisation of `member`, `owner`, `colleague`, and of every key but `foreign`. */
  readonly organisationId: string;
  readonly accounts: Readonly<Record<AccountName, string>>;
  /** What `asker` shows, `blind` a key without scopes to read; the same each time. Nothing for those without an account: a signer has links. */
  readonly credentials: Readonly<Record<Asker | 'blind' | keyof typeof DEAD_KEYS, Credentials>>;
  /** As `credentials`, in a session of its own that may be ended. */
  anew(asker: Asker): Promise<Credentials>;
}

/** Fill `hub` with people, organisations and keys. */
export async function gatherPeople(hub: TestHub): Promise<People> {
  const { operator, db } = hub;
  const ids = await Promise.all(ACCOUNTS.map((name) => startAccount(operator, `${name} Haddad`)));
  const accounts = Object.fromEntries(ACCOUNTS.map((name, at) => [name, ids[at]])) as People['accounts'];
  for (const name of ['moderator', 'admin'] as const) {
    const roles = ['CREATOR' as const, name === 'admin' ? ('ADMIN' as const) : ('MODERATOR' as const)];
    await db.account.update({ where: { id: accounts[name] }, data: { roles } });
  }
  const organisationId = await startOrganisation(hub, 'River Alliance', accounts.owner);
  const foreignId = await startOrganisation(hub, 'Hill Alliance', accounts.other);
  for (const name of ['member', 'colleague'] as const)
    accepted(await setMember({ organisationId, accountId: accounts[name], role: 'MEMBER' }, operator));

  const makeKey = async (ofId: string, scopes: readonly ApiScope[], test = false) => {
    const input = { organisationId: ofId, name: 'Site', scopes, test, expiresAt: null };
    const { apiKeyId, secret } = accepted(await createApiKey(input, operator));
    return { id: apiKeyId, shown: { authorization: `Bearer ${secret}` } };
  };
  const bare = API_SCOPES.filter((scope) => !WRITING.has(scope));
  const blind = API_SCOPES.filter((scope) => !READING.has(scope));
  const keys = {
    key: await makeKey(organisationId, API_SCOPES),
    bare: await makeKey(organisationId, bare),
    foreign: await makeKey(foreignId, API_SCOPES),
    test: await makeKey(organisationId, API_SCOPES, true),
    blind: await makeKey(organisationId, blind),
    expired: await makeKey(organisationId, API_SCOPES),
    revoked: await makeKey(organisationId, API_SCOPES),
  };
  const past = new Date(Date.now() - 1);
  await db.apiKey.update({ where: { id: keys.expired.id }, data: { expiresAt: past } });
  await db.apiKey.update({ where: { id: keys.revoked.id }, data: { revokedAt: past } });

  const anew = async (asker: Asker): Promise<Credentials> => {
    if (asker === 'visitor' || asker === 'signer') return {};
    return asker in accounts ? hub.signIn(accounts[asker as AccountName]) : keys[asker as 'key'].shown;
  };
  const shown = await Promise.all(ASKERS.map(async (asker) => [asker, await anew(asker)] as const));
  await noteFirstUse(hub, [keys.key, keys.bare, keys.foreign, keys.test]);
  return {
    hub,
    organisationId,
    accounts,
    anew,
    credentials: {
      ...(Object.fromEntries(shown) as Record<Asker, Credentials>),
      blind: keys.blind.shown,
      expired: keys.expired.shown,
      revoked: keys.revoked.shown,
    },
  };
}

async function startOrganisation({ operator }: TestHub, name: string, owner: string): Promise<string> {
  const made = await createOrganisation({ name, url: null, privacyPolicyUrl: null, isHub: false }, operator);
  const { organisationId } = accepted(made);
  accepted(await setMember({ organisationId, accountId: owner, role: 'OWNER' }, operator));
  return organisationId;
}

/** Use each key once: the day of its use is noted after the answer, and would be a change later. */
async function noteFirstUse(
  { url, db }: TestHub,
  keys: readonly { readonly shown: Credentials }[],
): Promise<void> {
  for (const { shown } of keys) await askAs({ url }, shown, '{ viewer { roles } }');
  await vi.waitFor(async () => {
    expect(await db.apiKey.count({ where: { lastUsedOn: { not: null } } })).toBe(keys.length);
  });
}

/** What the API says. */
export interface Said {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Ask the hub over HTTP as whoever shows `credentials`. */
export async function askAs(
  { url }: Pick<TestHub, 'url'>,
  credentials: Credentials,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Said> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...credentials },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Said;
}

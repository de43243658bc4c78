import { apiKeyHash, isApiKeySecret } from '@groundswell/commands';
import type { AccountActor, Actor, PartnerActor } from '@groundswell/domain';
import { findAccountRights, findApiKey, noteKeyUse, type Database } from '@groundswell/store';
import { GraphQLError } from 'graphql';
import { logFault } from '../log.ts';
import type { Auth } from './better-auth.ts';
import type { Credential } from './credential.ts';
import { SESSION_COOKIE } from './session-cookie.ts';

/** Who is behind a credential. */
export interface Actors {
  /** A visitor where a cookie's session has ended. Throws `GraphQLError` for anything shown with purpose that does not hold. */
  of(credential: Credential): Promise<Actor>;
}

const VISITOR: Actor = { kind: 'visitor' };

export function createActors(auth: Auth, db: Database): Actors {
  return {
    async of({ secret, isDeliberate }) {
      if (secret.startsWith('gsw_')) return partner(db, secret);
      const actor = await account(auth, db, secret);
      if (actor === null && isDeliberate)
        throw refused('SESSION_ENDED', 'Your session has ended. Sign in again.');
      return actor ?? VISITOR;
    },
  };
}

async function account(auth: Auth, db: Database, token: string): Promise<AccountActor | null> {
  const headers = new Headers({ cookie: `${SESSION_COOKIE}=${token}` });
  const found = await auth.api.getSession({ headers });
  const rights = found && (await findAccountRights(db, found.user.id));
  if (!rights) return null;
  const admin = rights.roles.includes('ADMIN');
  return {
    kind: 'account',
    accountId: rights.id,
    moderator: admin || rights.roles.includes('MODERATOR'),
    admin,
    memberships: rights.memberships,
  };
}

async function partner(db: Database, secret: string): Promise<PartnerActor> {
  const key = isApiKeySecret(secret) ? await findApiKey(db, apiKeyHash(secret)) : null;
  if (!key)
    throw refused('API_KEY_UNKNOWN', 'This API key is not known here. Check that it was copied whole.');
  if (key.revokedAt) throw refused('API_KEY_REVOKED', 'This API key was revoked. Use another.');
  const now = new Date();
  if (key.expiresAt && key.expiresAt <= now) {
    throw refused('API_KEY_EXPIRED', `This API key expired at ${key.expiresAt.toISOString()}. Make another.`);
  }
  noteKeyUse(db, key, now).catch((fault: unknown) => logFault(fault, 'the use of an API key was not noted'));
  return {
    kind: 'partner',
    apiKeyId: key.id,
    organisationId: key.organisationId,
    scopes: key.scopes,
    test: key.test,
  };
}

function refused(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 401 } } });
}

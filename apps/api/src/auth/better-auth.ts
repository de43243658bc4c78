import { createHmac } from 'node:crypto';
import type { Database } from '@groundswell/store';
import { betterAuth } from 'better-auth/minimal';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { SESSION_COOKIE } from './session-cookie.ts';
import { sessionSecret } from './session-secret.ts';

/** How long a session lasts that is not used, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 3_600;
/** How long a code holds, in seconds. */
export const CODE_SECONDS = 600;
/** Wrong codes after which a code no longer holds. */
const WRONG_CODES_MAX = 3;

export interface AuthOptions {
  readonly db: Database;
  readonly hubSecret: Uint8Array;
  readonly origin: string;
}

export type Auth = ReturnType<typeof createAuth>;

/**
 * The sign-in library, with one way in: a code by mail. It has no address of its own; what it can do
 * is called by `sign-in-desk.ts` and `actors.ts`.
 */
export function createAuth({ db, hubSecret, origin }: AuthOptions) {
  const secret = sessionSecret(hubSecret);
  const digest = async (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return betterAuth({
    baseURL: origin,
    secret,
    // The adapter lets PostgreSQL make ids and CockroachDB not; in nothing else that is used here do they differ.
    database: prismaAdapter(tables(db), { provider: 'cockroachdb' }),
    advanced: {
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: { session_token: { name: SESSION_COOKIE } },
    },
    session: { expiresIn: SESSION_SECONDS, fields: { userId: 'accountId' } },
    // Addresses stay out of the table of codes; a digest under the secret, as six digits are soon guessed.
    verification: { storeIdentifier: { hash: digest } },
    databaseHooks: {
      session: {
        create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) },
      },
    },
    plugins: [
      emailOTP({
        expiresIn: CODE_SECONDS,
        allowedAttempts: WRONG_CODES_MAX,
        storeOTP: { hash: digest },
        // Codes are asked for with `createVerificationOTP`, which hands them to its caller.
        sendVerificationOTP: async () => {},
      }),
    ],
    telemetry: { enabled: false },
    // Its lines name addresses. What goes wrong is thrown, and logged by who called.
    logger: { disabled: true },
  });
}

/** The tables the library may touch, under its names. It asks for other ways to sign in: there are none. */
function tables(db: Database) {
  return {
    user: db.account,
    session: db.session,
    verification: db.signInCode,
    account: { findMany: async () => [] },
  };
}

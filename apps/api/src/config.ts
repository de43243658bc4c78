import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HUB_SECRET_BYTES } from '@groundswell/commands';
import {
  canonicalEmail,
  CONTACT_MONTHS_DEFAULT,
  CONTACT_MONTHS_MAX,
  MAILING_APPROVAL_ABOVE_DEFAULT,
} from '@groundswell/domain';
import { trustedProxies } from './http/client-address.ts';
import { readBucket } from './images/read-bucket.ts';
import type { Bucket } from './images/s3-image-store.ts';

/** How this hub is set up: every environment variable, read and checked once. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where readers reach the hub: scheme, host and port, no path. */
  readonly origin: string;
  /**
   * Every origin whose pages may post forms and open sockets: `origin`, and without one of its own
   * the other names of this machine.
   */
  readonly origins: readonly string[];
  readonly hubName: string;
  readonly dataDirectory: string;
  /** `null`: the embedded database in `dataDirectory`. */
  readonly databaseUrl: string | null;
  /** `null`: one node, hints travel in memory. */
  readonly redisUrl: string | null;
  /** `null`: mail is kept and shown at /dev/mail. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly hubSecret: Uint8Array;
  /** `web`: this node serves, and leaves mail, reviews and retention to nodes that do `all`. */
  readonly role: Role;
  /** Proxies that may say in `X-Forwarded-For` who came: addresses and networks. */
  readonly trustedProxies: readonly string[];
  /** Whether signing too often is limited. Off for whoever measures or tests a hub from one address. */
  readonly rateLimits: boolean;
  /** Milliseconds between two values of a live count. High-risk petitions have a longer grid of their own. */
  readonly countGridMs: number;
  /** Whoever proves this address while the hub has no admin becomes one; in lower case. */
  readonly adminEmail: string | null;
  /** For how many months after a petition's end its contact data is kept. */
  readonly contactMonths: number;
  /** Recipients up to which an update is mailed without asking a moderator. */
  readonly mailingApprovalAbove: number;
  /** Whether a moderator looks at a petition before it opens, or after. */
  readonly reviewFirst: boolean;
  /** `null`: pictures are kept in `dataDirectory`. */
  readonly imageBucket: Bucket | null;
}

const ROLES = ['all', 'web'] as const;
/** What a node does. */
export type Role = (typeof ROLES)[number];

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** A variable that cannot be worked with; the message says which, why and an example. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Read the configuration from `env`. Throws `ConfigError`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = readPort(env['PORT']);
  const origin = readOrigin(env['ORIGIN'] ?? `http://localhost:${port}`);
  const dataDirectory = resolve(env['DATA_DIR'] || '.data');
  const smtpUrl = env['SMTP_URL'] || null;
  if (env['NODE_ENV'] === 'production' && smtpUrl === null && !isLocal(origin)) {
    throw new ConfigError(
      `SMTP_URL is not set and ${origin} is public: anyone could read the mail. Example: smtp://user:password@mail.example.org`,
    );
  }
  return {
    host: env['HOST'] || '127.0.0.1',
    port,
    origin,
    origins: env['ORIGIN'] ? [origin] : LOCAL_HOSTS.map((host) => `http://${host}:${port}`),
    hubName: env['HUB_NAME'] || 'Groundswell',
    dataDirectory,
    databaseUrl: env['DATABASE_URL'] || null,
    redisUrl: env['REDIS_URL'] || null,
    smtpUrl,
    mailFrom: env['MAIL_FROM'] || `no-reply@${new URL(origin).hostname}`,
    hubSecret: readSecret(env['HUB_SECRET'], dataDirectory),
    trustedProxies: readProxies(env['TRUSTED_PROXIES']),
    rateLimits: readRateLimits(env, origin),
    role: readRole(env),
    countGridMs: readGrid(env['COUNT_GRID_MS']),
    contactMonths: readContactMonths(env['CONTACT_MONTHS']),
    mailingApprovalAbove: readMailingApproval(env['MAILING_APPROVAL_ABOVE']),
    reviewFirst: readReview(env['PETITION_REVIEW']) === 'first',
    adminEmail: readAdminEmail(env['ADMIN_EMAIL']),
    imageBucket: readImageBucket(env),
  };
}

function readPort(value: string | undefined): number {
  const port = Number(value || 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ConfigError(`PORT is ${value}, needs a whole number from 0 to 65535. Example: 3000`);
}

function readImageBucket(env: Readonly<Record<string, string | undefined>>): Bucket | null {
  try {
    return readBucket(env);
  } catch (error) {
    throw new ConfigError((error as RangeError).message);
  }
}

function readGrid(value: string | undefined): number {
  const grid = Number(value || 250);
  if (Number.isInteger(grid) && grid >= 50 && grid <= 60_000) return grid;
  throw new ConfigError(`COUNT_GRID_MS is ${value}, needs milliseconds from 50 to 60000. Example: 250`);
}

function readContactMonths(value: string | undefined): number {
  const months = Number(value || CONTACT_MONTHS_DEFAULT);
  if (Number.isInteger(months) && months >= 1 && months <= CONTACT_MONTHS_MAX) return months;
  throw new ConfigError(
    `CONTACT_MONTHS is ${value}, needs whole months from 1 to ${CONTACT_MONTHS_MAX}. Example: ${CONTACT_MONTHS_DEFAULT}`,
  );
}

function readAdminEmail(value: string | undefined): string | null {
  const email = value?.trim().toLowerCase() || null;
  if (email === null || canonicalEmail(email) !== null) return email;
  throw new ConfigError(`ADMIN_EMAIL is ${value}, needs an email address. Example: leyla@example.org`);
}

function readReview(value: string | undefined): 'first' | 'after' {
  const review = value || 'after';
  if (review === 'first' || review === 'after') return review;
  throw new ConfigError(`PETITION_REVIEW is ${value}, needs first or after. Example: first`);
}

function readMailingApproval(value: string | undefined): number {
  const size = Number(value || MAILING_APPROVAL_ABOVE_DEFAULT);
  if (Number.isSafeInteger(size) && size >= 0) return size;
  throw new ConfigError(
    `MAILING_APPROVAL_ABOVE is ${value}, needs a whole number of recipients from 0. Example: ${MAILING_APPROVAL_ABOVE_DEFAULT}`,
  );
}

function readProxies(value: string | undefined): string[] {
  const cidrs = (value ?? '')
    .split(',')
    .map((cidr) => cidr.trim())
    .filter((cidr) => cidr !== '');
  try {
    trustedProxies(cidrs);
    return cidrs;
  } catch (error) {
    throw new ConfigError(
      `TRUSTED_PROXIES: ${(error as RangeError).message}. Example: 10.0.0.0/8, 2001:db8::1`,
    );
  }
}

function readRole(env: Readonly<Record<string, string | undefined>>): Role {
  const value = env['ROLE'] || 'all';
  const role = ROLES.find((each) => each === value);
  if (!role) throw new ConfigError(`ROLE is ${value}, needs one of ${ROLES.join(', ')}. Example: web`);
  if (role === 'web' && !env['DATABASE_URL']) {
    throw new ConfigError(
      'ROLE is web without a DATABASE_URL: nobody else could send the mail. Leave it out, or name the PostgreSQL the nodes share.',
    );
  }
  return role;
}

function readRateLimits(env: Readonly<Record<string, string | undefined>>, origin: string): boolean {
  const value = env['RATE_LIMITS'] || 'on';
  if (value !== 'on' && value !== 'off') {
    throw new ConfigError(`RATE_LIMITS is ${value}, needs on or off. Example: on`);
  }
  if (value === 'off' && env['NODE_ENV'] === 'production' && !isLocal(origin)) {
    throw new ConfigError(
      `RATE_LIMITS is off and ${origin} is public: a program could sign without end. Leave it out; behind a proxy set TRUSTED_PROXIES.`,
    );
  }
  return value === 'on';
}

function readOrigin(value: string): string {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new ConfigError(
    `ORIGIN is ${value}, needs a scheme and a host. Example: https://petitions.example.org`,
  );
}

function isLocal(origin: string): boolean {
  return LOCAL_HOSTS.includes(new URL(origin).hostname);
}

/** The hub's secret: from the environment, else from the data directory, where the first start writes it. */
function readSecret(value: string | undefined, dataDirectory: string): Uint8Array {
  const file = join(dataDirectory, 'hub-secret');
  if (!value && !existsSync(file)) {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(HUB_SECRET_BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const secret = Buffer.from(value || readFileSync(file, 'utf8').trim());
  if (secret.length >= HUB_SECRET_BYTES && new Set(secret).size >= 8) return secret;
  throw new ConfigError(
    `HUB_SECRET has ${secret.length} bytes and ${new Set(secret).size} different ones, needs ${HUB_SECRET_BYTES} and 8 or more. Example: openssl rand -hex 32`,
  );
}

import { randomBytes } from 'node:crypto';
import { migrate, migrateJobs, openDatabase, type Database } from '@groundswell/store';
import { MIGRATIONS, migrationsFingerprint } from './migrations.ts';

/** The number under which test workers take turns at making the template. */
const TEMPLATE_LOCK = 20_261_122;

/** A new database on the server at `url`, copied there from one that is migrated once. */
export async function cloneServerDatabase(url: string): Promise<{ url: string; close(): Promise<void> }> {
  const template = await ensureTemplate(url);
  const name = `groundswell_test_${randomBytes(6).toString('hex')}`;
  await onServer(url, (server) => server.$executeRawUnsafe(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    url: inDatabase(url, name),
    close: async () => {
      await onServer(url, (server) => server.$executeRawUnsafe(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

async function ensureTemplate(url: string): Promise<string> {
  const name = `groundswell_template_${await migrationsFingerprint()}`;
  await onServer(url, async (server) => {
    // A lock of the session: the pool behind `server` has one connection.
    await server.$queryRawUnsafe(`SELECT 1 FROM (SELECT pg_advisory_lock(${TEMPLATE_LOCK})) AS locked`);
    const found = await server.$queryRaw<unknown[]>`SELECT 1 FROM pg_database WHERE datname = ${name}`;
    if (found.length > 0) return;
    const partial = `${name}_partial`;
    await server.$executeRawUnsafe(`DROP DATABASE IF EXISTS ${partial} WITH (FORCE)`);
    await server.$executeRawUnsafe(`CREATE DATABASE ${partial}`);
    await migrate(inDatabase(url, partial), MIGRATIONS);
    await migrateJobs(inDatabase(url, partial));
    // A database somebody is connected to can be neither renamed nor copied.
    await server.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${partial}`;
    await server.$executeRawUnsafe(`ALTER DATABASE ${partial} RENAME TO ${name}`);
  });
  return name;
}

async function onServer<T>(url: string, work: (server: Database) => Promise<T>): Promise<T> {
  const server = openDatabase(url, 1);
  try {
    return await work(server);
  } finally {
    await server.$disconnect();
  }
}

function inDatabase(url: string, name: string): string {
  const there = new URL(url);
  there.pathname = `/${name}`;
  return there.href;
}

import type { Database } from './database.ts';

/** Drop every table, type and row of the hub, the record of migrations and the jobs included. */
export async function dropEverything(db: Database): Promise<void> {
  await db.$executeRawUnsafe('DROP SCHEMA IF EXISTS jobs CASCADE');
  await db.$executeRawUnsafe('DROP SCHEMA public CASCADE');
  await db.$executeRawUnsafe('CREATE SCHEMA public');
}

import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient, type Prisma } from './generated/prisma/client.ts';

/** The hub's database. */
export type Database = PrismaClient;
/** The database inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/** Connections a pool holds when the database is a server of its own. */
const POOL_SIZE = 10;

/** A pool of connections to the PostgreSQL at `url`, for a database and its jobs to share. */
export function openPool(url: string, poolSize = POOL_SIZE): Pool {
  const pool = new Pool({ connectionString: url, max: poolSize });
  // An idle connection that breaks is replaced by the next; unheard, it would end the process.
  pool.on('error', () => {});
  return pool;
}

/** The database behind `pool`, or behind a pool of its own to the PostgreSQL at that URL. Disconnecting ends the pool. */
export function openDatabase(pool: Pool | string, poolSize = POOL_SIZE): Database {
  return new PrismaClient({
    adapter: new PrismaPg(typeof pool === 'string' ? openPool(pool, poolSize) : pool, {
      disposeExternalPool: true,
    }),
    // A batch of signatures waits its turn behind others; it must not be given up half way.
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
  });
}

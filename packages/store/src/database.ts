import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from './generated/prisma/client.ts';

/** The hub's database. */
export type Database = PrismaClient;
/** The database inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/** Connections a pool holds when the database is a server of its own. */
const POOL_SIZE = 10;

/** A pool of connections to the PostgreSQL at `url`. */
export function openDatabase(url: string, poolSize = POOL_SIZE): Database {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: poolSize }),
    // A batch of signatures waits its turn behind others; it must not be given up half way.
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
  });
}

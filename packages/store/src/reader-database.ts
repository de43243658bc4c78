import type { Database } from './database.ts';
import type { Reader } from './reader.ts';

/** The database behind `reader`, for the store's own reads that are written in SQL. Not part of the store's door: a resolver has nothing to write with. */
export function databaseOf(reader: Reader): Database {
  return reader as unknown as Database;
}

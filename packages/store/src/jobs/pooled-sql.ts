import type { Db } from 'pg-boss';
import type { Pool } from 'pg';

/**
 * The statements of the jobs on the connections of the database itself: the embedded one has a single
 * connection (`EMBEDDED_CONNECTIONS`), which everybody must take turns at.
 */
export function pooledSql(pool: Pool): Db {
  return {
    // The pool's own `query` listens to the connection while it is lent: one that breaks is a fault of
    // this statement, and not the end of the process. It also drops one whose script failed half way
    // and left a transaction open.
    executeSql: (text, values) => pool.query(text, values),
  };
}

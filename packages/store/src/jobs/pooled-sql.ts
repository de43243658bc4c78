import type { Db } from 'pg-boss';
import type { Pool } from 'pg';

/**
 * The statements of the jobs on the connections of the database itself: the embedded one has a single
 * connection (`EMBEDDED_CONNECTIONS`), which everybody must take turns at.
 */
export function pooledSql(pool: Pool): Db {
  return {
    async executeSql(text, values) {
      const client = await pool.connect();
      let failed = true;
      try {
        const result = await client.query(text, values);
        failed = false;
        return result;
      } finally {
        // A script that failed half way leaves its transaction open: that connection serves nobody else.
        client.release(failed);
      }
    },
  };
}

import {
  EMBEDDED_CONNECTIONS,
  openDatabase,
  openPool,
  startEmbeddedDatabase,
  type Database,
} from '@groundswell/store';

/** A database that may be opened by one process after another. */
export interface MailingDatabase {
  readonly db: Database;
  readonly alone: boolean;
  close(): Promise<void>;
}

/** Open the database at a PostgreSQL URL, or the embedded one in a folder. */
export async function openMailingDatabase(place: string): Promise<MailingDatabase> {
  const embedded = place.startsWith('postgres') ? null : await startEmbeddedDatabase(place);
  const db = openDatabase(openPool(embedded?.url ?? place, embedded ? EMBEDDED_CONNECTIONS : undefined));
  return {
    db,
    alone: embedded !== null,
    async close() {
      await db.$disconnect();
      await embedded?.close();
    },
  };
}

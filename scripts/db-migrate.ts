import { readConfig } from '@groundswell/api';
import { migrate, startEmbeddedDatabase } from '@groundswell/store';
import { MIGRATIONS } from './paths.ts';

/** `pnpm db:migrate`: bring the database to the newest migration. `start` does this by itself. */
const { databaseUrl, dataDirectory } = readConfig(process.env);
const embedded = databaseUrl === null ? await startEmbeddedDatabase(dataDirectory) : null;
const applied = await migrate(embedded?.url ?? databaseUrl ?? '', MIGRATIONS);
await embedded?.close();
console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');

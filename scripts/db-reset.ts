import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { readConfig } from '@groundswell/api';
import { dropEverything, openDatabase } from '@groundswell/store';

/**
 * `pnpm db:reset`: throw away every petition and every signature of this hub. The next start
 * begins empty, with demo content. Asks first; `--yes` does not.
 */
const { databaseUrl, dataDirectory } = readConfig(process.env);
const what = databaseUrl === null ? dataDirectory : `the database at ${new URL(databaseUrl).host}`;
if (!process.argv.includes('--yes')) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`This erases everything in ${what}. Type "erase" to go on: `);
  terminal.close();
  if (answer !== 'erase') process.exit(1);
}
if (databaseUrl === null) {
  await rm(dataDirectory, { recursive: true, force: true });
} else {
  const db = openDatabase(databaseUrl, 1);
  await dropEverything(db);
  await db.$disconnect();
}
console.log(`Erased ${what}.`);

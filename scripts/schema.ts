import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printedSchema } from '@groundswell/api';
import { ROOT } from './paths.ts';

/** `pnpm schema`: print the API to apps/api/schema.graphql. With `--check`: fail when the file says something else. */
const file = join(ROOT, 'apps/api/schema.graphql');
if (!process.argv.includes('--check')) {
  await writeFile(file, printedSchema);
  console.log('Wrote apps/api/schema.graphql.');
} else if ((await readFile(file, 'utf8')) !== printedSchema) {
  console.error('apps/api/schema.graphql is not what the code prints. Run: pnpm schema');
  process.exitCode = 1;
}

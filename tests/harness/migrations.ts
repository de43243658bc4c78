import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the committed migrations are. */
export const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations');

/** 16 hexadecimal digits that change when a migration, or one of `others`, does. */
export async function migrationsFingerprint(...others: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(others.join('\n'));
  const entries = await readdir(MIGRATIONS, { recursive: true });
  for (const name of entries.filter((entry) => entry.endsWith('.sql')).toSorted()) {
    hash.update(name).update(await readFile(join(MIGRATIONS, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

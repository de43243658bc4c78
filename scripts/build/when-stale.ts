import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { ROOT } from '../paths.ts';

/** Something made from files, and how to make it. Paths are relative to the repository. */
export interface Made {
  /** What it is, as a reader of the terminal knows it: `web app`. */
  readonly name: string;
  readonly from: readonly string[];
  /** What must exist afterwards; one that is missing means stale. */
  readonly to: readonly string[];
  readonly make: () => Promise<void>;
}

/**
 * Make `thing` unless it was made from the same content before.
 *
 * What it was made from is kept in `.cache/`, written only after success: a
 * build that was killed is made again. Says in one line what it does.
 *
 * @returns whether it had to be made
 */
export async function whenStale({ name, from, to, make }: Made): Promise<boolean> {
  const stamp = join(ROOT, '.cache', `${name.replaceAll(' ', '-')}.sha256`);
  const now = fingerprint(from);
  const made = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (made === now && to.every((path) => existsSync(join(ROOT, path)))) {
    console.log(`${name}: up to date`);
    return false;
  }
  console.log(`${name}: ${made === undefined ? 'making it' : 'changed, making it again'} …`);
  const start = performance.now();
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stamp, now);
  console.log(`${name}: done in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  return true;
}

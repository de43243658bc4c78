import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../peers');

/** Install the servers the hub is compared with, unless they are there. Throws when that fails. */
export function installPeers(): void {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const missing = Object.keys(dependencies).filter((name) => !existsSync(join(FOLDER, 'node_modules', name)));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} into tests/bench/peers, once.`);
  const command = ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--dir', FOLDER];
  const { status } = spawnSync('npx', command, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`pnpm install in ${FOLDER} ended with ${status}`);
}

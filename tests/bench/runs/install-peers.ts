import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../peers');

/** Install the servers the hub is compared with, unless they are there. Throws when that fails. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  console.log('Installing Apollo Server, Mercurius, grafserv and Socket.IO into tests/bench/peers, once.');
  const command = ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--dir', FOLDER];
  const { status } = spawnSync('npx', command, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`pnpm install in ${FOLDER} ended with ${status}`);
}

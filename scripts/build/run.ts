import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from '../paths.ts';

/**
 * Run `command` in `cwd` (relative to the repository) with its output shown.
 *
 * The workspace's own programs and the Node that runs this come first on the
 * path, as they do in a package script.
 *
 * @returns its exit code; 1 when a signal ended it
 * @throws when the program does not exist
 */
export async function run(command: string, args: readonly string[], cwd = '.'): Promise<number> {
  const folder = join(ROOT, cwd);
  const path = [
    join(folder, 'node_modules/.bin'),
    join(ROOT, 'node_modules/.bin'),
    dirname(process.execPath),
  ];
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: [...path, process.env.PATH].join(delimiter) },
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 1;
}

/** Run `command` and throw when it fails. */
export async function mustRun(command: string, args: readonly string[], cwd = '.'): Promise<void> {
  const code = await run(command, args, cwd);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')}: expected exit code 0, got ${code} (in ${cwd})`);
}

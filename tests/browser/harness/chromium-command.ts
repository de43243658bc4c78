import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unpackChromium } from './unpack-chromium.ts';

/** What to start, and with which variables added to the environment. */
export interface ChromiumCommand {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A Chromium that starts on this machine, whatever the machine has installed.
 *
 * It wants libnss3, libnspr4 and libexpat of the system; where they are missing
 * it gets its own. Fonts are always its own, so that pages measure the same
 * everywhere. `CHROMIUM_PATH` names another browser, for machines that are not
 * x64 Linux.
 *
 * @throws when it starts neither way, with the words of the dynamic linker
 */
export async function chromiumCommand(): Promise<ChromiumCommand> {
  if (process.env.CHROMIUM_PATH) return { path: process.env.CHROMIUM_PATH, env: {} };

  const folder = await unpackChromium();
  const path = join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: folder };
  if ((await complaint(path, fonts)) === null) return { path, env: fonts };

  const libraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  const still = await complaint(path, libraries);
  if (still !== null) throw new Error(`chromiumCommand: ${path} does not start: ${still}`);
  return { path, env: libraries };
}

/** Why the program at `path` does not start with `env`, or `null` when it does. */
async function complaint(path: string, env: Record<string, string>): Promise<string | null> {
  try {
    await promisify(execFile)(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
    return null;
  } catch (error) {
    return (error as { stderr?: string }).stderr || String(error);
  }
}

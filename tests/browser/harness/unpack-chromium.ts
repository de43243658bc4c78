import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cache = join(import.meta.dirname, '../../../.cache');

/**
 * The folder with the unpacked Chromium of `@sparticuz/chromium`: `chromium`,
 * its libraries in `al2023/lib`, `fonts.conf` and fonts.
 *
 * Unpacked once per version, beside and then renamed, so that a killed run
 * leaves no half a browser. The package unpacks into `TMPDIR` only, which is
 * why it does so in a process of its own.
 */
export async function unpackChromium(): Promise<string> {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  const unpack = `
    import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(packageFolder, 'bin/al2023.tar.br'))});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: partial },
  });
  await writeFile(join(partial, 'fonts.conf'), fontsConfig(folder));
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true });
    // Another run was quicker; its browser is the same.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own names folders of a cloud function; ours only what was unpacked. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}

import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The installed versions of `packages`, as seen from the file at `from` (`import.meta.url`). */
export function versionsOf(from: string, packages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    packages.map((name) => {
      const file = findPackageJSON(name, from) ?? '';
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return [name, version];
    }),
  );
}

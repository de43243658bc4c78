/** Packages and their versions in one cell. */
export function versionsCell(versions: Readonly<Record<string, string>> = {}): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

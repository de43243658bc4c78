import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = join(import.meta.dirname, '../../../apps/web/src');
/** Where the pages keep what a petition's page asks: ``graphql(`…`)``. */
const SOURCES = ['routes/petitions/[slug]/documents.ts', 'lib/petition/documents.ts'];
const DOCUMENT = /\bgraphql\(\s*`([^`]*)`/g;
const SPREAD = /\.\.\.(\w+)/g;

/** The document of the petition's page as the web asks it today, with the fragments it needs. */
export function pageQuery(): string {
  const documents = SOURCES.flatMap((file) =>
    [...readFileSync(join(WEB, file), 'utf8').matchAll(DOCUMENT)].map(([, text = '']) => text),
  );
  const parts = new Set([only(documents, /query PetitionPage\b/)]);
  for (const part of parts) {
    for (const [, name = ''] of part.matchAll(SPREAD)) {
      // "... on Type" is no fragment of a name.
      if (name !== 'on') parts.add(only(documents, new RegExp(`fragment ${name}\\b`)));
    }
  }
  return [...parts].join('\n').replace(/\s+/g, ' ');
}

function only(documents: readonly string[], wanted: RegExp): string {
  const found = documents.find((text) => wanted.test(text));
  if (found === undefined) throw new Error(`pageQuery: the web has no document ${wanted.source}`);
  return found;
}

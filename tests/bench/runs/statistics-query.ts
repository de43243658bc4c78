import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENTS = join(import.meta.dirname, '../../../apps/web/src/lib/statistics/documents.ts');

/** The document of a creator's statistics as the web asks it today. */
export function statisticsQuery(): string {
  const [, text] =
    /\bgraphql\(\s*`([^`]*query StatisticsPage[^`]*)`/.exec(readFileSync(DOCUMENTS, 'utf8')) ?? [];
  if (text === undefined) throw new Error('statisticsQuery: the web has no document StatisticsPage');
  return text.replace(/\s+/g, ' ');
}

import { randomInt } from 'node:crypto';
import { newSheetNumber } from '@groundswell/domain';
import { error } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { SheetPage } from './documents.ts';
import { qrPath } from './qr-path.server.ts';
import { SHEET_WORDS } from './words.server.ts';
import type { PageServerLoad } from './$types';

/** Sheets of one visit at most. */
const SHEETS_MAX = 20;

export const load: PageServerLoad = async ({ params, url, fetch, locals, setHeaders }) => {
  const { petition } = await query(fetch, SheetPage, { slug: params.slug });
  if (!petition) error(404, 'There is no such petition.');
  // Numbers are drawn for each visit: a sheet that two people print would count once.
  setHeaders({ 'cache-control': 'no-store' });
  const asked = Number(url.searchParams.get('sheets') ?? 1);
  const sheets = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), SHEETS_MAX) : 1;
  return {
    petition,
    words: SHEET_WORDS[locals.locale],
    qr: qrPath(petition.url),
    sheetsMax: SHEETS_MAX,
    numbers:
      petition.status === 'OPEN'
        ? Array.from({ length: sheets }, () => newSheetNumber((below) => randomInt(below)))
        : [],
  };
};

import { error } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { differenceOf } from '#lib/history/difference.server.ts';
import { HISTORY_WORDS } from '#lib/messages/history.server.ts';
import { HistoryPage } from './documents.ts';
import type { PageServerLoad } from './$types';

/** Versions on one page. */
const VERSIONS = 10;

export const load: PageServerLoad = async ({ params, url, fetch, locals }) => {
  const before = versionOf(url.searchParams.get('before'));
  const from = versionOf(url.searchParams.get('from'));
  const { petition } = await query(fetch, HistoryPage, {
    slug: params.slug,
    // The version below the page's last says what the last one changed.
    first: VERSIONS + 1,
    before,
    from,
    compares: from !== null,
  });
  if (!petition) error(404, 'There is no such petition.');

  const { locale, textVersions: said } = petition;
  const [newest] = petition.newest;
  const compared = petition.from?.[0];
  return {
    words: HISTORY_WORDS[locals.locale],
    petition: {
      slug: petition.slug,
      title: petition.title,
      url: petition.url,
      locale,
      listed: petition.listed,
    },
    newest: newest?.version ?? 1,
    versions: said
      .slice(0, VERSIONS)
      .map(({ version, at, changeNote, signatures, signedBefore, ...text }, index) => {
        const earlier = said[index + 1];
        return {
          version,
          at,
          changeNote,
          signatures,
          signedBefore,
          difference: earlier ? differenceOf(earlier, text, locale) : null,
        };
      }),
    comparison:
      compared && newest && compared.version < newest.version
        ? { version: compared.version, difference: differenceOf(compared, newest, locale) }
        : null,
    older: said.length > VERSIONS ? (said[VERSIONS - 1]?.version ?? null) : null,
    isFirstPage: before === null,
  };
};

function versionOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

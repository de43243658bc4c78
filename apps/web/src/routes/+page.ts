import { query } from '#lib/graphql/client.ts';
import { listChoice } from '#lib/petition/list-choice.ts';
import { FrontPage } from './documents.ts';
import type { PageLoad } from './$types';

/** Petitions on one page. */
const PETITIONS = 24;

export const load: PageLoad = async ({ url, fetch, data }) => {
  const choice = listChoice(url.searchParams);
  const { petitions, topics } = await query(fetch, FrontPage, {
    first: PETITIONS,
    after: choice.after,
    orderBy: choice.order,
    filter: { status: ['OPEN'], text: choice.text || null, topic: choice.topic || null },
  });
  return { ...data, choice, petitions, topics };
};

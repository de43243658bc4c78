import { error } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { SupporterPage } from '#lib/supporter/documents.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import type { RequestHandler } from './$types';

/** Everything on the supporter's page as a file: every field the API gives, under its name there. */
export const GET: RequestHandler = async ({ params: { token }, url, fetch }) => {
  const { supporter } = await query(fetch, SupporterPage, { token });
  if (!supporter) error(404, 'This link does not work any more.');
  const now = new Date().toISOString();
  const file = { hub: url.origin, exportedAt: now, ...supporter };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      ...PRIVATE_PAGE,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="my-signatures-${now.slice(0, 10)}.json"`,
    },
  });
};

import { error } from '@sveltejs/kit';
import { graphql } from '#lib/graphql/graphql.ts';
import { query } from '#lib/graphql/client.ts';
import type { PageLoad } from './$types';

const SignedPage = graphql(`
  query SignedPage($slug: String!) {
    petition(slug: $slug) {
      slug
      title
      locale
    }
  }
`);

export const load: PageLoad = async ({ params, url, fetch }) => {
  const { petition } = await query(fetch, SignedPage, { slug: params.slug });
  if (!petition) error(404, 'There is no such petition.');
  return { petition, counted: url.searchParams.has('counted') };
};

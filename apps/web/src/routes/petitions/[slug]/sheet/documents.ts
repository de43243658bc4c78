import { graphql } from '#lib/graphql/graphql.ts';

export const SheetPage = graphql(`
  query SheetPage($slug: String!) {
    petition(slug: $slug) {
      slug
      url
      title
      summary
      target
      locale
      status
      highRisk
    }
  }
`);

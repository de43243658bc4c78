import { graphql } from '#lib/graphql/graphql.ts';

export const LiveScreen = graphql(`
  query LiveScreen($slug: String!) {
    petition(slug: $slug) {
      id
      slug
      url
      title
      locale
      status
      signatureCount {
        total
        revision
      }
      goal {
        value
        progress
      }
    }
  }
`);

import { graphql } from '#lib/graphql/graphql.ts';

export const Unsubscribe = graphql(`
  mutation Unsubscribe($input: TokenInput!) {
    unsubscribe(input: $input) {
      __typename
      ... on UnsubscribeSuccess {
        petition {
          slug
          title
          locale
        }
      }
    }
  }
`);

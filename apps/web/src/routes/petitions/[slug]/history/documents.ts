import { graphql } from '#lib/graphql/graphql.ts';

const SaidVersion = graphql(`
  fragment SaidVersion on TextVersion {
    version
    title
    target
    body
    at
    changeNote
    signatures
    signedBefore
  }
`);

export const HistoryPage = graphql(
  `
    query HistoryPage($slug: String!, $first: Int!, $before: Int, $from: Int, $compares: Boolean!) {
      petition(slug: $slug) {
        slug
        url
        title
        locale
        listed
        textVersions(first: $first, before: $before) {
          ...SaidVersion
        }
        newest: textVersions(first: 1) {
          ...SaidVersion
        }
        from: textVersions(first: 1, version: $from) @include(if: $compares) {
          ...SaidVersion
        }
      }
    }
  `,
  [SaidVersion],
);

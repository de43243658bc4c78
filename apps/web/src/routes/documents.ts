import { graphql } from '#lib/graphql/graphql.ts';
import { PetitionCard } from '#lib/petition/documents.ts';

export const FrontPage = graphql(
  `
    query FrontPage($first: Int!, $after: String, $orderBy: PetitionOrder!, $filter: PetitionFilter!) {
      topics {
        slug
        name
      }
      petitions(first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
        edges {
          node {
            ...PetitionCard
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PetitionCard],
);

import { graphql } from '#lib/graphql/graphql.ts';

/** Put a picture with a petition's text, or take it away. */
export const UpdatePicture = graphql(`
  mutation UpdatePicture($petition: ID!, $image: ID) {
    result: updatePetition(input: { petition: $petition, image: $image }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

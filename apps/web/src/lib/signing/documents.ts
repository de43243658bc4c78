import { graphql } from '#lib/graphql/graphql.ts';

export const SignPetition = graphql(`
  mutation SignPetition($input: SignPetitionInput!) {
    signPetition(input: $input) {
      __typename
      ... on SignPetitionSuccess {
        confirmation
      }
      ... on ValidationError {
        issues {
          path
          message
        }
      }
      ... on RateLimitedError {
        retryAfterSeconds
      }
      ... on UserError {
        code
        message
        path
      }
    }
  }
`);

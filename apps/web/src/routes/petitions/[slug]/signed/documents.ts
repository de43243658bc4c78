import { graphql } from '#lib/graphql/graphql.ts';

export const SignedPage = graphql(`
  query SignedPage($slug: String!) {
    petition(slug: $slug) {
      id
      slug
      title
      locale
    }
  }
`);

export const ConfirmSignatureByCode = graphql(`
  mutation ConfirmSignatureByCode($input: ConfirmSignatureByCodeInput!) {
    confirmSignatureByCode(input: $input) {
      __typename
      ... on ConfirmSignatureSuccess {
        signatureNumber
        petition {
          id
          slug
          url
          title
          locale
          highRisk
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
      ... on RateLimitedError {
        retryAfterSeconds
      }
      ... on UserError {
        code
      }
    }
  }
`);

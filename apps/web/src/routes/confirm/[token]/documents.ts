import { graphql } from '#lib/graphql/graphql.ts';

export const ConfirmSignature = graphql(`
  mutation ConfirmSignature($input: TokenInput!) {
    confirmSignature(input: $input) {
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
      ... on UserError {
        code
        message
      }
    }
  }
`);

export const RejectSignatureRequest = graphql(`
  mutation RejectSignatureRequest($input: TokenInput!) {
    rejectSignatureRequest(input: $input) {
      __typename
      ... on UserError {
        code
        message
      }
    }
  }
`);

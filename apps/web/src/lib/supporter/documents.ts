import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** Everything the hub holds of whoever was sent the link; shown, and handed over as a file. */
export const SupporterPage = graphql(`
  query SupporterPage($token: String!) {
    supporter(token: $token) {
      email
      expiresAt
      signatures {
        id
        petition {
          ...SignedPetition
        }
        state
        erased
        name
        email
        nameDisplay
        displayName
        country
        postcode
        reason
        signedAt
        askedAt
        locale
        age
        privacyPolicyVersion
        source
        consents {
          organisation {
            id
            name
          }
          purpose
          given
          textVersion
          at
        }
        consentHistory {
          ...ConsentLine
        }
      }
      requests {
        petition {
          ...SignedPetition
        }
        name
        email
        nameDisplay
        country
        postcode
        reason
        askedAt
        expiresAt
        rejectedAt
        locale
        age
        privacyPolicyVersion
        source
        consentHistory {
          ...ConsentLine
        }
      }
    }
  }

  fragment SignedPetition on Petition {
    id
    slug
    url
    title
    locale
    status
    highRisk
    organisation {
      id
      name
    }
  }

  fragment ConsentLine on ConsentRecord {
    organisation {
      id
      name
    }
    purpose
    action
    channel
    textVersion
    at
  }
`);

export type SupporterRecord = NonNullable<ResultOf<typeof SupporterPage>['supporter']>;
export type SupporterSignature = SupporterRecord['signatures'][number];
export type SupporterRequest = SupporterRecord['requests'][number];
export type ConsentLine = SupporterSignature['consentHistory'][number];

export const RequestManageLink = graphql(`
  mutation RequestManageLink($input: EmailInput!) {
    requestManageLink(input: $input) {
      __typename
      ... on RateLimitedError {
        retryAfterSeconds
      }
      ... on UserError {
        code
        message
      }
    }
  }
`);

export const ChangeMyNameDisplay = graphql(`
  mutation ChangeMyNameDisplay($input: ChangeMyNameDisplayInput!) {
    changeMyNameDisplay(input: $input) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const ChangeMyConsent = graphql(`
  mutation ChangeMyConsent($input: ChangeMyConsentInput!) {
    changeMyConsent(input: $input) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const WithdrawMySignature = graphql(`
  mutation WithdrawMySignature($input: WithdrawMySignatureInput!) {
    withdrawMySignature(input: $input) {
      __typename
      ... on WithdrawMySignatureSuccess {
        petition {
          title
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

export const EraseMyData = graphql(`
  mutation EraseMyData($input: EraseMyDataInput!) {
    eraseMyData(input: $input) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const WithdrawSignature = graphql(`
  mutation WithdrawSignature($input: TokenInput!) {
    withdrawSignature(input: $input) {
      __typename
      ... on WithdrawSignatureSuccess {
        petition {
          slug
          title
          locale
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

import { graphql } from '#lib/graphql/graphql.ts';

export const WhoReads = graphql(`
  query WhoReads {
    viewer {
      displayName
      roles
    }
  }
`);

export const RequestSignInCode = graphql(`
  mutation RequestSignInCode($input: EmailInput!) {
    requestSignInCode(input: $input) {
      __typename
      ... on RateLimitedError {
        retryAfterSeconds
      }
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignInSuccess {
        token
        viewer {
          displayName
        }
      }
      ... on RateLimitedError {
        retryAfterSeconds
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      __typename
    }
  }
`);

export const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      __typename
    }
  }
`);

export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      __typename
    }
  }
`);

export const AccountPage = graphql(`
  query AccountPage($after: String) {
    viewer {
      sessions
      account {
        name
        email
        locale
      }
      ownedOrganisations {
        id
      }
      organisations {
        id
        slug
        name
      }
      petitions(first: 20, after: $after) {
        edges {
          node {
            id
            slug
            title
            locale
            status
            listed
            signatureCount {
              total
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const OrganisationKeys = graphql(`
  query OrganisationKeys($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      apiKeys {
        id
        name
        prefix
        scopes
        test
        createdAt
        expiresAt
        revokedAt
        lastUsedOn
      }
    }
  }
`);

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreateApiKeySuccess {
        secret
      }
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: ApiKeyInput!) {
    revokeApiKey(input: $input) {
      __typename
    }
  }
`);

export const People = graphql(`
  query People($text: String, $after: String) {
    accounts(first: 20, after: $after, text: $text) {
      edges {
        node {
          id
          name
          email
          roles
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SetRoles = graphql(`
  mutation SetRoles($input: SetRolesInput!) {
    setRoles(input: $input) {
      __typename
      ... on SetRolesSuccess {
        account {
          name
          email
        }
      }
    }
  }
`);

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

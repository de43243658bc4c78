export const REQUEST_CODE = `mutation Code($email: String!) {
  requestSignInCode(input: { email: $email }) {
    __typename ... on RequestSignInCodeSuccess { sent } ... on UserError { code message path }
    ... on RateLimitedError { retryAfterSeconds }
  }
}`;

export const SIGN_IN = `mutation SignIn($email: String!, $code: String!) {
  signIn(input: { email: $email, code: $code }) {
    __typename ... on SignInSuccess { token expiresAt isNew viewer { displayName roles } }
    ... on UserError { code message path }
  }
}`;

export const VIEWER = `{ viewer { displayName roles scopes sessions account { name email } organisations { slug } } }`;

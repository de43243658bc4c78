/** What a partner sends to sign, and asks back. */
export const SIGN = `mutation Sign($input: SignPetitionInput!) {
  signPetition(input: $input) {
    __typename
    ... on SignPetitionSuccess { confirmation petition { id slug } }
    ... on ValidationError { issues { path message } }
    ... on UserError { code message path }
  }
}`;

export const CONFIRM = `mutation Confirm($token: String!) {
  confirmSignature(input: { token: $token }) {
    __typename
    ... on ConfirmSignatureSuccess { signatureNumber petition { signatureCount { total revision } } }
    ... on UserError { code message path }
  }
}`;

/** The variables of `SIGN` for a supporter called Ada. */
export function signVariables(petition: string, typed: Record<string, unknown> = {}) {
  const ada = { name: 'Ada Okafor', email: 'ada@example.org', country: 'DE', age: 'OF_AGE' };
  return { input: { petition, ...ada, ...typed } };
}

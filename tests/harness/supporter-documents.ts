/** Everything the record of a supporter holds: what an export asks for. */
export const RECORD = `query Record($token: String!) {
  supporter(token: $token) {
    email expiresAt
    signatures {
      id petition { slug title url } state erased name email displayName nameDisplay country postcode reason
      signedAt askedAt locale age privacyPolicyVersion source
      consents { organisation { id name } purpose given textVersion at }
      consentHistory { organisation { id name } purpose action channel textVersion at }
    }
    requests {
      petition { slug title url } name email nameDisplay country postcode reason askedAt expiresAt rejectedAt
      locale age privacyPolicyVersion source
      consentHistory { organisation { id name } purpose action channel textVersion at }
    }
  }
}`;

export const REQUEST_LINK = `mutation Link($email: String!) {
  requestManageLink(input: { email: $email }) { __typename ... on RequestManageLinkSuccess { sent } ... on UserError { code path } }
}`;

/** The mutation `name` of a supporter's own page, with what its input needs. */
function change(name: string, input: string, variables = ''): string {
  return `mutation Change($token: String!, $signature: ID!${variables}) {
    ${name}(input: { token: $token, signature: $signature${input} }) {
      __typename ... on UserError { code message path }
    }
  }`;
}

export const WITHDRAW_MINE = change('withdrawMySignature', '');
export const SHOW_NAME = change(
  'changeMyNameDisplay',
  ', nameDisplay: $nameDisplay',
  ', $nameDisplay: NameDisplay!',
);
export const AGREE_TO_UPDATES = change(
  'changeMyConsent',
  ', purpose: PETITION_UPDATES, given: $given',
  ', $given: Boolean!',
);

export const ERASE = `mutation Erase($token: String!, $alsoWithdraw: Boolean! = false) {
  eraseMyData(input: { token: $token, alsoWithdraw: $alsoWithdraw }) {
    __typename ... on EraseMyDataSuccess { signatures withdrawn } ... on UserError { code }
  }
}`;

export const WITHDRAW = `mutation Withdraw($token: String!) {
  withdrawSignature(input: { token: $token }) {
    __typename ... on WithdrawSignatureSuccess { petition { slug signatureCount { total revision } } } ... on UserError { code }
  }
}`;

/**
 * Why a socket is closed. A graphql-ws client never comes back after 4400 to 4499
 * (observed: graphql-ws 6.4), so those are for its own mistakes; load is shed with
 * the two others.
 */
export const CloseCode = {
  ServiceRestart: 1012,
  TryAgainLater: 1013,
  InvalidMessage: 4400,
  Unauthorized: 4401,
  Forbidden: 4403,
  SubprotocolNotAcceptable: 4406,
  InitTimeout: 4408,
  OperationAlreadyExists: 4409,
  TooManyInits: 4429,
} as const;

export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

export const API_SCOPES = [
  'PETITIONS_READ',
  'PETITIONS_WRITE',
  'UPDATES_WRITE',
  'SIGNATURES_CREATE',
  'SIGNATURES_READ',
  'CONTACTS_READ',
  'WEBHOOKS_MANAGE',
] as const;
/** What a partner's key may be used for. */
export type ApiScope = (typeof API_SCOPES)[number];

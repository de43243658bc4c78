/** The length limits of everything a person can type, in Unicode code points. */
export const NAME_MAX = 100;
/** RFC 5321, 4.5.3.1.3: a path holds 256 octets, two of them angle brackets. */
export const EMAIL_MAX = 254;
export const POSTCODE_MAX = 16;
export const REASON_MAX = 500;
export const SOURCE_MAX = 64;
export const IDEMPOTENCY_KEY_MAX = 128;
export const TITLE_MAX = 150;
export const TARGET_MAX = 150;
export const BODY_MAX = 50_000;
export const ALT_MAX = 300;
export const STATEMENT_MAX = 5_000;
export const UPDATE_BODY_MAX = 20_000;
export const CHANGE_NOTE_MAX = 300;
export const PUBLIC_NOTE_MAX = 1_000;
export const APPEAL_MAX = 2_000;
export const REPORT_DETAILS_MAX = 1_000;
export const SEARCH_MAX = 200;
export const TOKEN_MAX = 100;

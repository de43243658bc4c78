/**
 * A source that may be counted by itself, as PostgreSQL's regular expression. Sums outlive the people in them, so nothing
 * that could be a name or an address becomes the name of one; the trigger `signature_request_folded` says the same.
 */
export const SOURCE_CODE = '^[a-z0-9_-]{1,32}$';

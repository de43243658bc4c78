/** What a reader of a document has of it, by the headers of a request. */
export interface Had {
  readonly ifNoneMatch: string | null;
  readonly ifModifiedSince: string | null;
}

/**
 * Whether whoever has `had` has the document as it is now (RFC 9110, 13.2.2: the tag decides where there is one).
 *
 * @param etag quoted, as it is sent
 * @param modified when it last changed
 */
export function isNotModified(had: Had, etag: string, modified: Date): boolean {
  if (had.ifNoneMatch !== null) {
    return had.ifNoneMatch.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  }
  // Without milliseconds, as the header is written.
  return Math.floor(modified.getTime() / 1_000) * 1_000 <= Date.parse(had.ifModifiedSince ?? '');
}

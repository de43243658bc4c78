/**
 * A short id for an operation, the same for everyone who runs the same one: the
 * server can then send all readers of a page the very same bytes.
 *
 * FNV-1a, 32 bits: at most a handful of operations share a socket, and the caller
 * resolves a clash.
 */
export function operationId(query: string, variables: Readonly<Record<string, unknown>>): string {
  let hash = 0x811c9dc5;
  for (const character of query + JSON.stringify(variables)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

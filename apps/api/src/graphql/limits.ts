/** What one operation may ask for, over HTTP and the socket alike. */
export const LIMITS = {
  /** Lexical tokens in a document. The page's largest has some 200, the full introspection 350. */
  tokens: 2_000,
  /** Levels of fields. The standard introspection query nests 15 deep. */
  depth: 20,
  /** Fields of an operation with its fragments written out. */
  fields: 600,
  /** Aliases in a document: each can repeat a field's whole cost. */
  aliases: 30,
  /** Directives in a document. */
  directives: 20,
  /** Points: one for a field, lists times their length (a page's largest query costs some 900). */
  complexity: 25_000,
  /** Bytes of an HTTP request's body. */
  bodyBytes: 100 * 1024,
} as const;

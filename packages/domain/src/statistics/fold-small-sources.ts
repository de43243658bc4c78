/** Fewer signatures than this from one source could point at a person. */
const SOURCE_THRESHOLD = 5;
/** Sources that are named; what a link says is anybody's to write. */
const SOURCES_MAX = 50;

/** What came from one source; `null` for what is folded together: small sources, and who names none. */
export interface SourceCount {
  readonly source: string | null;
  readonly requests: number;
  readonly signatures: number;
}

/** `counts` with small sources folded into one row without a name, the one with most signatures first, that row last. */
export function foldSmallSources(counts: readonly SourceCount[]): SourceCount[] {
  const named = counts
    .filter(({ source, signatures }) => source !== null && signatures >= SOURCE_THRESHOLD)
    .toSorted((a, b) => b.signatures - a.signatures || b.requests - a.requests)
    .slice(0, SOURCES_MAX);
  const shown = new Set(named);
  const rest = { source: null, requests: 0, signatures: 0 };
  for (const count of counts) {
    if (shown.has(count)) continue;
    rest.requests += count.requests;
    rest.signatures += count.signatures;
  }
  return rest.requests > 0 || rest.signatures > 0 ? [...named, rest] : named;
}

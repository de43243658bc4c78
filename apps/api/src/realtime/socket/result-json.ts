import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';

/** `result` as a client sees it over HTTP too: without what plugins tell the transport. */
export function resultJson({ data, errors, extensions }: ExecutionResult): string {
  return JSON.stringify({
    data,
    errors: errors?.map(formatError),
    extensions: withoutInternals(extensions),
  });
}

export function formatError(error: GraphQLError): GraphQLFormattedError {
  const { extensions, ...shown } = error.toJSON();
  const kept = withoutInternals(extensions);
  return kept ? { ...shown, extensions: kept } : shown;
}

/** Yoga's notes to its own HTTP layer are not for clients (observed: Yoga 5.24 leaves out the same two). */
function withoutInternals(extensions: Readonly<Record<string, unknown>> | undefined) {
  if (!extensions) return undefined;
  const { http: _http, unexpected: _unexpected, ...kept } = extensions;
  return Object.keys(kept).length > 0 ? kept : undefined;
}

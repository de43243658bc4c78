import { GraphQLError } from 'graphql';
import { logFault } from '../log.ts';
import { asBadInput } from './bad-input.ts';

/**
 * What a client may see of `error`: a `GraphQLError` of ours as it is, of anything else only
 * that something went wrong. The fault goes to the log.
 */
export function maskFault(error: unknown): Error {
  if (error instanceof GraphQLError) {
    const refusal = asBadInput(error);
    if (refusal) return refusal;
    if (!isFault(error.cause)) return error;
  }
  logFault(error instanceof GraphQLError ? error.cause : error, 'a fault was masked');
  return new GraphQLError('Something went wrong here. It is not you; please try again.', {
    ...(error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}

function isFault(cause: unknown): boolean {
  return cause != null && !(cause instanceof GraphQLError);
}

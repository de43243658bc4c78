import { GraphQLError } from 'graphql';

/**
 * What a client may read of something thrown: a GraphQL error in its own words,
 * everything else masked and told to the operator. Yoga masks the same way.
 */
export function errorsForClient(thrown: unknown, reportFault: (fault: unknown) => void): GraphQLError[] {
  if (thrown instanceof AggregateError) {
    return thrown.errors.flatMap((each) => errorsForClient(each, reportFault));
  }
  if (thrown instanceof GraphQLError && isOwnWords(thrown)) return [thrown];
  reportFault(thrown);
  return [new GraphQLError('Unexpected error.', { extensions: { code: 'INTERNAL_SERVER_ERROR' } })];
}

function isOwnWords({ cause }: GraphQLError): boolean {
  if (cause === null || cause === undefined) return true;
  return cause instanceof GraphQLError && isOwnWords(cause);
}

import { GraphQLError } from 'graphql';

/**
 * A refusal of something asked in a way that cannot be answered, where no result type has a
 * place for it: a limit passed, an argument out of range. HTTP status 400.
 *
 * @param path the argument or field that is meant, e.g. `['filter', 'text']`
 */
export function badInput(path: readonly string[], message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', ...(path.length > 0 ? { path } : {}), http: { status: 400 } },
  });
}

/** The thing asked for does not exist, or not for this reader. */
export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no ${what} with this id.`, { extensions: { code: 'NOT_FOUND' } });
}

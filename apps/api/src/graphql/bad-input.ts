import { PothosValidationError } from '@pothos/core';
import { GraphQLError } from 'graphql';

/**
 * A refusal of something asked in a way that cannot be answered, where no result type has a
 * place for it: a limit passed, an argument out of range. HTTP status 400, also where the
 * answer is `application/json` (`spec: false` is Yoga's word for that).
 *
 * @param path the argument or field that is meant, e.g. `['filter', 'text']`
 */
export function badInput(path: readonly string[], message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: 'BAD_USER_INPUT',
      ...(path.length > 0 ? { path } : {}),
      http: { status: 400, spec: false },
    },
  });
}

/**
 * `error` as bad input when that is what it is, else `null`: a cursor Pothos could not read has
 * no code yet, and Yoga answers 200 to whatever failed while it parsed.
 */
export function asBadInput(error: GraphQLError): GraphQLError | null {
  const cause = error.cause ?? error;
  const isCursor = cause instanceof PothosValidationError;
  if (!isCursor && error.extensions['code'] !== 'BAD_USER_INPUT') return null;
  const { nodes, path, message } = error;
  const { extensions } = badInput(isCursor ? ['after'] : [], message);
  return new GraphQLError(message, {
    nodes,
    path,
    extensions: { ...extensions, ...error.extensions, http: extensions['http'] },
  });
}

/** The thing asked for does not exist, or not for this reader. */
export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no ${what} with this id.`, { extensions: { code: 'NOT_FOUND' } });
}

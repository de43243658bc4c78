import { DomainError } from '@groundswell/domain';

/** The answer of a command that must not refuse. Throws with the refusal's words when it does. */
export function done<T>(outcome: T): Exclude<T, DomainError> {
  if (outcome instanceof DomainError)
    throw new Error(`The demo content was refused: ${outcome.message}`, { cause: outcome });
  return outcome as Exclude<T, DomainError>;
}

import { DomainError } from '@groundswell/domain';

/** The answer of a command that is part of the scene. Throws with the refusal's words when it refused. */
export function accepted<T>(outcome: T): Exclude<T, DomainError> {
  if (outcome instanceof DomainError) {
    throw new Error(`accepted: the command answered ${outcome.code}: ${outcome.message}`, { cause: outcome });
  }
  return outcome as Exclude<T, DomainError>;
}

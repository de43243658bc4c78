/**
 * Base of every answer "no" the domain can give.
 *
 * Returned, never thrown: an expected outcome belongs in the function's type,
 * and anything thrown is a fault. `message` is one sentence for the person who
 * asked. `code` is for programs: stable, SCREAMING_SNAKE, one per class. `path`
 * names the input field that is meant, or is `null` when none is.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  get path(): readonly string[] | null {
    return null;
  }
}

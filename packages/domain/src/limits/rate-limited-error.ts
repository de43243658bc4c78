import { DomainError } from '../domain-error.ts';

/** Too much at once. Nothing was done; the same request is welcome again later. */
export class RateLimitedError extends DomainError {
  readonly code = 'RATE_LIMITED';
  /** Whole seconds, 1 or more. */
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(
      retryAfterSeconds === 1
        ? 'Too many at once just now. Please try again in a second.'
        : `Too many at once just now. Please try again in ${retryAfterSeconds} seconds.`,
    );
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

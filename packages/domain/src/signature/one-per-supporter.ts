import { DomainError } from '../domain-error.ts';

/**
 * Rule: a supporter signs a petition at most once.
 *
 * Who counts as the same supporter is `../supporter/canonical-email.ts`. The
 * database decides races, through unique index `signature_one_per_supporter`
 * (prisma/schema.prisma); `insertSignatures` in the store says which of a batch
 * it kept. Shown only to someone who proved they own the address: a visitor must
 * not learn who has signed (see `signPetition`).
 */
export class AlreadySignedError extends DomainError {
  readonly code = 'ALREADY_SIGNED';
  constructor() {
    super('You have already signed this petition.');
  }
}

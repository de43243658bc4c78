import { mailingRevision, type DomainEvent } from '@groundswell/domain';
import type { MailingStep } from '@groundswell/store';

/** A mailing is further than it was. */
export function mailingProgressed(mailingId: string, step: MailingStep): DomainEvent {
  const { petitionId } = step;
  return { type: 'MailingProgressed', petitionId, mailingId, revision: mailingRevision(step) };
}

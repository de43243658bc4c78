import type { DomainEvent } from '@groundswell/domain';
import type { Bus } from '@groundswell/live';
import { boardTick } from './petition-board.ts';
import { topicNames } from './topic-names.ts';

/** The only place an event meets a topic. A new event type does not compile until it has a case. */
export function publish(event: DomainEvent, bus: Bus): void {
  switch (event.type) {
    case 'SignatureCountChanged':
      bus.publish({ kind: 'state', topic: topicNames.count(event.petitionId), revision: event.revision });
      return changeBoard(bus);
    case 'TimelineItemAdded':
      return bus.publish({ kind: 'event', topic: topicNames.timeline(event.petitionId), cursor: event.seq });
    case 'TimelineItemChanged':
      return bus.publish({
        kind: 'state',
        topic: topicNames.changes(event.petitionId),
        revision: event.at.getTime(),
      });
    case 'MailingProgressed':
      return bus.publish({
        kind: 'state',
        topic: topicNames.mailing(event.mailingId),
        revision: event.revision,
      });
    case 'PetitionPublished':
    case 'PetitionTextChanged':
    case 'PetitionClosed':
    case 'PetitionStatusChanged':
      return changeBoard(bus);
    case 'SignatureRequested':
    case 'MailWritten':
    case 'MailingStarted':
    case 'OutcomeDeclared':
    case 'SignatureReviewStarted':
      // Nothing live follows these by themselves: what a reader sees of them is on the timeline.
      return;
    default:
      event satisfies never;
  }
}

function changeBoard(bus: Bus): void {
  bus.publish({ kind: 'state', topic: topicNames.board, revision: boardTick(Date.now()) + 1 });
}

import { countOperation, pageOperations, RELATED_PETITIONS } from './shape.ts';
import type { Subject } from './subject.ts';
import { petitionName } from './topics.ts';

/** What clients ask of a server that is not the hub. */
export const peerOperations: Subject['operations'] = (index) => ({
  count: countOperation(petitionName(index)),
  page: pageOperations(
    petitionName(index),
    Array.from({ length: RELATED_PETITIONS }, (_, other) => petitionName(other + 1)),
  ),
});

import { mailingRevision } from '@groundswell/domain';
import { createStateTopics, type Bus, type StateTopics } from '@groundswell/live';
import type { Reader } from '@groundswell/store';
import { petitionOfTopic, topicNames } from './topic-names.ts';

/** That a mailing is further; how far is read for each who asks. */
export interface LiveMailing {
  readonly mailingId: string;
  readonly revision: number;
}

/** Every mailing's progress as a topic: `topicNames.mailing`. */
export function createLiveMailings(
  reader: Reader,
  bus: Bus,
  gridMs: number,
  reportFault: (fault: unknown) => void,
): StateTopics<LiveMailing> {
  return createStateTopics<LiveMailing>({
    bus,
    reportFault,
    gridMs: () => gridMs,
    read: async (names) => {
      const mailings = await reader.mailing.findMany({
        where: { id: { in: names.map(petitionOfTopic) } },
        select: { id: true, state: true, sent: true, skipped: true, failed: true },
      });
      return new Map(
        mailings.map(({ id, ...progress }) => [
          topicNames.mailing(id),
          { mailingId: id, revision: mailingRevision(progress) },
        ]),
      );
    },
  });
}

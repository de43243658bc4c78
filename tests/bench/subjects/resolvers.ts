import { countEvent, timelineItem } from './shape.ts';
import { petitionName, topics } from './topics.ts';

/** How a server follows a topic of its own pub/sub. */
export type Follow = (topic: string, current: unknown) => AsyncIterable<unknown>;

interface Asked {
  readonly petition: string;
}

/** The resolvers of `TYPE_DEFS`, over a server's own way to follow a topic. */
export function subscriptionResolvers(follow: Follow, base: number) {
  const resolve = (event: unknown) => event;
  const now = (petition: string) => countEvent(petition, base);
  return {
    Query: { hub: () => 'Groundswell' },
    Subscription: {
      signatureCount: {
        subscribe: (_root: unknown, { petition }: Asked) => follow(topics.count(petition), now(petition)),
        resolve,
      },
      signatureCounts: {
        subscribe: () => follow(topics.related, now(petitionName(1))),
        resolve,
      },
      timelineItemAdded: {
        subscribe: (_root: unknown, { petition }: Asked) =>
          follow(topics.timeline(petition), timelineItem('0', base)),
        resolve,
      },
    },
  };
}

/** Publish a tick the way every server but the hub does: what there is to say is at hand. */
export function publishTick(
  publish: (topic: string, event: unknown) => void,
  revision: number,
  index: number,
  page: boolean,
): void {
  const petition = petitionName(index);
  publish(topics.count(petition), countEvent(petition, revision));
  if (!page) return;
  publish(topics.timeline(petition), timelineItem(petitionName(revision), revision));
  publish(topics.related, countEvent(petitionName(1), revision));
}

import { createSubscriber } from 'svelte/reactivity';
import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { printed } from '#lib/graphql/printed.ts';
import type { LiveClient } from '#lib/live/live-client.svelte.ts';
import { TimelineEntry } from './documents.ts';

const TimelineItemAdded = graphql(
  `
    subscription TimelineItemAdded($petition: ID!, $after: ID) {
      timelineItemAdded(petition: $petition, after: $after) {
        ...TimelineEntry
      }
    }
  `,
  [TimelineEntry],
);

const TimelineChanges = graphql(
  `
    subscription TimelineChanges($petition: ID!) {
      timelineChanges(petition: $petition) {
        items {
          ...TimelineEntry
        }
      }
    }
  `,
  [TimelineEntry],
);

/** Kinds after which the page's own words about the petition are out of date. */
const TURNS: ReadonlySet<TimelineEntry['kind']> = new Set([
  'ANSWERED',
  'CLOSED',
  'DELIVERED',
  'OUTCOME',
  'TEXT_CHANGED',
]);

interface Rendered {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
  /** Whether they begin with the newest there is: only then new ones belong above them. */
  readonly newest: boolean;
}

/** A petition's timeline, newest first: as rendered, then with each new entry at the top, and each as it was edited or retracted. */
export class LiveTimeline {
  #added: readonly TimelineEntry[] = $state.raw([]);
  /** By id, as they are now. */
  #changed: ReadonlyMap<string, TimelineEntry> = $state.raw(new Map());
  readonly #rendered: readonly TimelineEntry[];
  readonly #listen: () => void;

  /** @param turned called when the petition is no longer what the page says, e.g. closed */
  constructor(live: LiveClient, petition: string, rendered: Rendered, turned: () => void) {
    this.#rendered = rendered.entries;
    this.#listen = createSubscriber(() => {
      let stopChanges: (() => void) | undefined;
      // Only an update can change: a timeline without one follows nothing more.
      const followChanges = ({ update }: TimelineEntry) => {
        if (update)
          stopChanges ??= live.subscribe<ResultOf<typeof TimelineChanges>>(
            { query: printed(TimelineChanges), variables: () => ({ petition }) },
            ({ timelineChanges: { items } }) => {
              this.#changed = new Map([...this.#changed, ...items.map((item) => [item.id, item] as const)]);
            },
          );
      };
      const stopAdded =
        rendered.newest &&
        live.subscribe<ResultOf<typeof TimelineItemAdded>>(
          {
            query: printed(TimelineItemAdded),
            variables: () => ({ petition, after: this.#newest?.id ?? null }),
          },
          ({ timelineItemAdded: entry }) => {
            if (!this.#has(entry.id)) this.#added = [entry, ...this.#added];
            if (TURNS.has(entry.kind)) turned();
            followChanges(entry);
          },
        );
      rendered.entries.forEach(followChanges);
      return () => {
        if (stopAdded) stopAdded();
        stopChanges?.();
      };
    });
  }

  get entries(): readonly TimelineEntry[] {
    this.#listen();
    return [...this.#added, ...this.#rendered].map((entry) => this.#changed.get(entry.id) ?? entry);
  }

  /** Whether `entry` came while the page was open. */
  isFresh({ id }: TimelineEntry): boolean {
    return this.#added.some((added) => added.id === id);
  }

  get #newest(): TimelineEntry | undefined {
    return this.#added[0] ?? this.#rendered[0];
  }

  #has(id: string): boolean {
    return this.#added.some((entry) => entry.id === id) || this.#rendered.some((entry) => entry.id === id);
  }
}

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

/** A petition's timeline, newest first: as rendered, then with each new entry at the top. */
export class LiveTimeline {
  #added: readonly TimelineEntry[] = $state.raw([]);
  readonly #rendered: readonly TimelineEntry[];
  readonly #listen: () => void;

  /** @param turned called when the petition is no longer what the page says, e.g. closed */
  constructor(live: LiveClient, petition: string, rendered: Rendered, turned: () => void) {
    this.#rendered = rendered.entries;
    this.#listen = createSubscriber(() => {
      if (!rendered.newest) return;
      return live.subscribe<ResultOf<typeof TimelineItemAdded>>(
        {
          query: printed(TimelineItemAdded),
          variables: () => ({ petition, after: this.#newest?.id ?? null }),
        },
        ({ timelineItemAdded: entry }) => {
          if (!this.#has(entry.id)) this.#added = [entry, ...this.#added];
          if (TURNS.has(entry.kind)) turned();
        },
      );
    });
  }

  get entries(): readonly TimelineEntry[] {
    this.#listen();
    return [...this.#added, ...this.#rendered];
  }

  /** Whether `entry` came while the page was open. */
  isFresh(entry: TimelineEntry): boolean {
    return this.#added.includes(entry);
  }

  get #newest(): TimelineEntry | undefined {
    return this.#added[0] ?? this.#rendered[0];
  }

  #has(id: string): boolean {
    return this.#added.some((entry) => entry.id === id) || this.#rendered.some((entry) => entry.id === id);
  }
}

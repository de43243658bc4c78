import { createSubscriber } from 'svelte/reactivity';
import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { printed } from '#lib/graphql/printed.ts';
import type { LiveClient } from '#lib/live/live-client.svelte.ts';
import { newer } from '#lib/live/newer.ts';
import { RelatedEntry } from './documents.ts';

const RelatedPetitionsChanged = graphql(
  `
    subscription RelatedPetitionsChanged($petition: ID!, $first: Int!) {
      relatedPetitions(petition: $petition, first: $first) {
        revision
        relatedPetitions {
          ...RelatedEntry
        }
      }
    }
  `,
  [RelatedEntry],
);

/** Petitions shown beside one. The page's query asks for as many. */
const SHOWN = 4;

/** The petitions related to one: as rendered, then live for as long as something shows them. */
export class LiveRelated {
  #feed: { readonly revision: number; readonly petitions: readonly RelatedEntry[] } = $state.raw({
    revision: -1,
    petitions: [],
  });
  readonly #listen: () => void;

  constructor(live: LiveClient, petition: string, rendered: readonly RelatedEntry[]) {
    this.#feed = { revision: -1, petitions: rendered };
    this.#listen = createSubscriber(() =>
      live.subscribe<ResultOf<typeof RelatedPetitionsChanged>>(
        { query: printed(RelatedPetitionsChanged), variables: () => ({ petition, first: SHOWN }) },
        ({ relatedPetitions: { revision, relatedPetitions: petitions } }) =>
          (this.#feed = newer(this.#feed, { revision, petitions })),
      ),
    );
  }

  get current(): readonly RelatedEntry[] {
    this.#listen();
    return this.#feed.petitions;
  }
}

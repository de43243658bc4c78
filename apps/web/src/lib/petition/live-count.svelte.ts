import { createSubscriber } from 'svelte/reactivity';
import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { newer } from '#lib/live/newer.ts';
import type { LiveClient } from '#lib/live/live-client.svelte.ts';
import { printed } from '#lib/graphql/printed.ts';
import { readCountFile } from './count-file.ts';
import { countFrom, type Count } from './count.ts';
import { CountState } from './documents.ts';

const SignatureCount = graphql(
  `
    subscription SignatureCount($petition: ID!) {
      signatureCount(petition: $petition) {
        ...CountState
      }
    }
  `,
  [CountState],
);

/** The count of one petition: as it was rendered, then live for as long as something shows it. */
export class LiveCount {
  #count: Count = $state.raw({ total: 0, goal: 0, progress: 0, revision: -1 });
  readonly #listen: () => void;

  constructor(live: LiveClient, petition: { readonly id: string; readonly slug: string }, rendered: Count) {
    this.#count = rendered;
    this.#listen = createSubscriber(() =>
      live.subscribe<ResultOf<typeof SignatureCount>>(
        {
          query: printed(SignatureCount),
          variables: () => ({ petition: petition.id }),
          poll: {
            path: `/petitions/${petition.slug}/count.json`,
            read: (json) => ({ signatureCount: readCountFile(json) }),
          },
        },
        ({ signatureCount }) => (this.#count = newer(this.#count, countFrom(signatureCount))),
      ),
    );
  }

  get current(): Count {
    this.#listen();
    return this.#count;
  }
}

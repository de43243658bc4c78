import { createSubscriber } from 'svelte/reactivity';
import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { printed } from '#lib/graphql/printed.ts';
import type { LiveClient } from '#lib/live/live-client.svelte.ts';
import { newer } from '#lib/live/newer.ts';
import { countFrom, type Count } from './count.ts';
import { CountState } from './documents.ts';

const SignatureCounts = graphql(
  `
    subscription SignatureCounts($petitions: [ID!]!) {
      signatureCounts(petitions: $petitions) {
        petition {
          id
        }
        ...CountState
      }
    }
  `,
  [CountState],
);

/** The API refuses more petitions in one subscription. */
const PETITIONS_MAX = 100;

/** The counts of the petitions of a list, all through one subscription. */
export class LiveCounts {
  #counts: Readonly<Record<string, Count>> = $state.raw({});
  readonly #listen: () => void;

  /** @param rendered by petition id; past the hundredth a count stays as it was rendered */
  constructor(live: LiveClient, rendered: Readonly<Record<string, Count>>) {
    this.#counts = rendered;
    const petitions = Object.keys(rendered).slice(0, PETITIONS_MAX);
    this.#listen = createSubscriber(() =>
      petitions.length === 0
        ? undefined
        : live.subscribe<ResultOf<typeof SignatureCounts>>(
            { query: printed(SignatureCounts), variables: () => ({ petitions }) },
            ({ signatureCounts }) => this.#take(signatureCounts.petition.id, countFrom(signatureCounts)),
          ),
    );
  }

  of(petition: string): Count | undefined {
    this.#listen();
    return this.#counts[petition];
  }

  #take(petition: string, incoming: Count): void {
    const current = this.#counts[petition];
    const later = current ? newer(current, incoming) : incoming;
    if (later !== current) this.#counts = { ...this.#counts, [petition]: later };
  }
}

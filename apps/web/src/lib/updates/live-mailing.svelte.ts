import { createSubscriber } from 'svelte/reactivity';
import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { printed } from '#lib/graphql/printed.ts';
import type { LiveClient } from '#lib/live/live-client.svelte.ts';
import { MailingState } from './documents.ts';

const MailingProgress = graphql(
  `
    subscription MailingProgress($mailing: ID!) {
      mailingProgress(mailing: $mailing) {
        ...MailingState
      }
    }
  `,
  [MailingState],
);

/** A mailing as rendered, then as far as it is while something shows it. */
export class LiveMailing {
  #latest: MailingState = $state.raw({ id: '', state: 'DONE', total: 0, sent: 0, skipped: 0, failed: 0 });
  readonly #listen: () => void;

  constructor(live: LiveClient, rendered: MailingState) {
    this.#latest = rendered;
    const mailing = rendered.id;
    this.#listen = createSubscriber(() => {
      if (!isUnderWay(rendered)) return;
      return live.subscribe<ResultOf<typeof MailingProgress>>(
        { query: printed(MailingProgress), variables: () => ({ mailing }) },
        ({ mailingProgress }) => (this.#latest = mailingProgress),
      );
    });
  }

  get current(): MailingState {
    this.#listen();
    return this.#latest;
  }
}

/** Whether a mailing may still go on, and be stopped. */
export function isUnderWay({ state }: Pick<MailingState, 'state'>): boolean {
  return state === 'SENDING' || state === 'AWAITING_APPROVAL';
}

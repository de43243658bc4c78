import { fail } from '@sveltejs/kit';
import { mutate } from '#lib/graphql/client.ts';
import { SIGNED_WORDS } from '#lib/messages/signed.server.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import { UNSUBSCRIBE_WORDS } from '#lib/messages/unsubscribe.server.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import { Unsubscribe } from './documents.ts';
import type { Actions, PageServerLoad } from './$types';

// Nothing is asked of the API here: mail scanners open links, and opening must do nothing.
export const load: PageServerLoad = ({ locals, setHeaders }) => {
  setHeaders(PRIVATE_PAGE);
  const { failed } = SUPPORTER_WORDS[locals.locale];
  const { seePetition } = SIGNED_WORDS[locals.locale].confirm;
  return { unsubscribeWords: UNSUBSCRIBE_WORDS[locals.locale], failed, seePetition };
};

export const actions: Actions = {
  // Named, so that the form's address has a query: without one, the POST is a mail program's one click
  // and never comes here (apps/api/src/http/unsubscribe.ts).
  stop: async ({ params: { token }, fetch }) => {
    const { unsubscribe } = await mutate(fetch, Unsubscribe, { input: { token } });
    if (unsubscribe.__typename !== 'UnsubscribeSuccess') return fail(422, { done: 'refused' as const });
    return { done: 'stopped' as const, petition: unsubscribe.petition };
  },
};

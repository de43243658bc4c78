import { fail, redirect } from '@sveltejs/kit';
import { UpdateProfile } from '#lib/account/documents.ts';
import { nextPage, withNext } from '#lib/account/next-page.ts';
import { mutate } from '#lib/graphql/client.ts';
import { ACCOUNT_WORDS } from '#lib/messages/account.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { viewer }, url }) => {
  if (!viewer) redirect(303, withNext('/sign-in', url));
  if (viewer.name !== null) redirect(303, nextPage(url));
  const next = url.searchParams.get('next');
  return { action: next ? `?next=${encodeURIComponent(next)}` : '?' };
};

export const actions: Actions = {
  default: async ({ request, fetch, locals: { locale }, url }) => {
    const name = formText(await request.formData(), 'name');
    const { updateProfile } = await mutate(fetch, UpdateProfile, { input: { name, locale } });
    if (updateProfile.__typename === 'UpdateProfileSuccess') redirect(303, nextPage(url));
    return fail(422, { name, error: ACCOUNT_WORDS[locale].signIn.nameError });
  },
};

import { HUB_LOCALES } from '@groundswell/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import { AccountPage, SignOut, SignOutEverywhere, UpdateProfile } from '#lib/account/documents.ts';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { dropSession } from '#lib/account/session-cookie.server.ts';
import { mutate, query } from '#lib/graphql/client.ts';
import { spoken } from '#lib/locale/reader-locale.ts';
import { ACCOUNT_WORDS } from '#lib/messages/account.server.ts';
import { MANAGE_WORDS } from '#lib/messages/manage.server.ts';
import { formText } from '#lib/site/form-text.ts';
import { languageNames } from '#lib/supporter/language-names.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const { fetch, url, locals } = event;
  const { viewer } = await query(fetch, AccountPage, { after: url.searchParams.get('after') });
  if (!viewer?.account) error(503, 'The hub did not answer.');
  const { sessions, account, organisations, ownedOrganisations, petitions } = viewer;
  const owned = new Set(ownedOrganisations.map(({ id }) => id));
  const names = languageNames(locals.locale);
  return {
    sessions: sessions ?? 1,
    profile: account,
    roles,
    organisations: organisations.map(({ id, slug, name }) => ({ slug, name, isOwner: owned.has(id) })),
    petitions,
    statusWords: MANAGE_WORDS[locals.locale].status,
    languages: HUB_LOCALES.map((locale) => ({ locale, name: names.get(locale) ?? locale })),
  };
};

export const actions: Actions = {
  profile: async (event) => {
    requireViewer(event);
    const form = await event.request.formData();
    const name = formText(form, 'name');
    const locale = spoken(formText(form, 'locale'));
    const { updateProfile } = await mutate(event.fetch, UpdateProfile, {
      input: { name, ...(locale && { locale }) },
    });
    if (updateProfile.__typename === 'UpdateProfileSuccess') return { saved: true, name, error: null };
    return fail(422, { saved: false, name, error: ACCOUNT_WORDS[event.locals.locale].signIn.nameError });
  },

  signOut: async (event) => {
    await mutate(event.fetch, SignOut, {});
    dropSession(event);
    redirect(303, '/');
  },

  signOutEverywhere: async (event) => {
    await mutate(event.fetch, SignOutEverywhere, {});
    dropSession(event);
    redirect(303, '/');
  },
};

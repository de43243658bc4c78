import { API_SCOPES } from '@groundswell/domain';
import { error, fail } from '@sveltejs/kit';
import { CreateApiKey, OrganisationKeys, RevokeApiKey } from '#lib/account/documents.ts';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { mutate, query } from '#lib/graphql/client.ts';
import { ACCOUNT_WORDS } from '#lib/messages/account.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

/** For how many days a key may be made to work. */
const LIFETIMES = [30, 90, 365];
const DAY_MS = 24 * 60 * 60 * 1_000;

/** For the owners of the organisation; for everybody else this page is not there. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { organisation } = await query(event.fetch, OrganisationKeys, { slug: event.params.slug });
  if (!organisation?.apiKeys) error(404, 'There is no such organisation.');
  const { id, name, apiKeys } = organisation;
  const now = new Date().toISOString();
  const keys = apiKeys.map((key) => ({ ...key, isExpired: key.expiresAt !== null && key.expiresAt <= now }));
  return { id, name, keys, lifetimes: LIFETIMES };
};

export const actions: Actions = {
  create: async (event) => {
    requireViewer(event);
    const form = await event.request.formData();
    const organisation = formText(form, 'organisation');
    const name = formText(form, 'name');
    const scopes = API_SCOPES.filter((scope) => form.getAll('scope').includes(scope));
    const days = LIFETIMES.find((lifetime) => `${lifetime}` === formText(form, 'days'));
    const expiresAt = days === undefined ? null : new Date(Date.now() + days * DAY_MS).toISOString();
    const { createApiKey } = await mutate(event.fetch, CreateApiKey, {
      input: { organisation, name, scopes, test: form.has('test'), expiresAt },
    });
    const { keys } = ACCOUNT_WORDS[event.locals.locale];
    switch (createApiKey.__typename) {
      case 'CreateApiKeySuccess':
        return { ...NOTHING, secret: createApiKey.secret };
      case 'TooManyApiKeysError':
        return fail(422, { ...NOTHING, name, refused: keys.tooMany });
      case 'NotAllowedError':
        error(404, 'There is no such organisation.');
      default:
        return fail(422, { ...NOTHING, name, refused: keys.refused });
    }
  },

  revoke: async (event) => {
    requireViewer(event);
    const apiKey = formText(await event.request.formData(), 'key');
    const { revokeApiKey } = await mutate(event.fetch, RevokeApiKey, { input: { apiKey } });
    if (revokeApiKey.__typename !== 'RevokeApiKeySuccess') error(404, 'There is no such key.');
    return { ...NOTHING, revoked: true };
  },
};

const NOTHING = { secret: null, name: '', refused: null, revoked: false };

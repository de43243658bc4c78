import { error, fail } from '@sveltejs/kit';
import { People, SetRoles } from '#lib/account/documents.ts';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { mutate, query } from '#lib/graphql/client.ts';
import { fill } from '#lib/locale/fill.ts';
import { isolated } from '#lib/locale/isolated.ts';
import { ACCOUNT_WORDS } from '#lib/messages/account.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

/** For admins; for everybody else this page is not there. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { searchParams } = event.url;
  const text = searchParams.get('text') ?? '';
  const { accounts } = await query(event.fetch, People, { text, after: searchParams.get('after') });
  if (!accounts) error(404, 'There is no such page.');
  return { text, accounts };
};

export const actions: Actions = {
  roles: async (event) => {
    requireViewer(event);
    const form = await event.request.formData();
    const account = formText(form, 'account');
    const roles = (['MODERATOR', 'ADMIN'] as const).filter((role) => form.getAll('role').includes(role));
    const { setRoles } = await mutate(event.fetch, SetRoles, { input: { account, roles } });
    const { people } = ACCOUNT_WORDS[event.locals.locale];
    switch (setRoles.__typename) {
      case 'SetRolesSuccess': {
        const { name, email } = setRoles.account;
        return { message: fill(people.saved, { name: isolated(name || email) }), refused: false };
      }
      case 'LastAdminError':
        return fail(422, { message: people.lastAdmin, refused: true });
      default:
        error(404, 'There is no such page.');
    }
  },
};

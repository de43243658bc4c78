import { error, fail } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { STATISTICS_WORDS } from '#lib/messages/statistics.server.ts';
import { formText } from '#lib/site/form-text.ts';
import { countryNames } from '#lib/signing/country-names.server.ts';
import { SetSealingKey, StatisticsPage } from '#lib/statistics/documents.ts';
import { STATISTICS } from '#lib/statistics/fresh-statistics.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, fetch, locals, parent, depends }) => {
  depends(STATISTICS);
  const { petition, viewer } = await query(fetch, StatisticsPage, { slug: params.slug });
  if (!petition?.statistics) {
    // Whoever is not signed in is sent there by the layout.
    await parent();
    error(404, 'There is no such petition.');
  }
  const { statistics, organisation, ...rest } = petition;
  const names = new Map(countryNames(locals.locale));
  const isOurs = (some: readonly { readonly id: string }[] | undefined) =>
    some?.some(({ id }) => id === organisation?.id) ?? false;
  return {
    ...rest,
    statistics,
    countries: statistics.byCountry.map(({ country, count }) => ({
      name: country === null ? null : (names.get(country) ?? country),
      count,
    })),
    files: organisation && {
      ...organisation,
      member: isOurs(viewer?.organisations),
      owner: isOurs(viewer?.ownedOrganisations),
    },
    said: STATISTICS_WORDS[locals.locale],
  };
};

export const actions: Actions = {
  key: async ({ request, params, fetch, locals }) => {
    const said = STATISTICS_WORDS[locals.locale];
    const sealingKey = formText(await request.formData(), 'sealingKey').trim();
    const { petition } = await query(fetch, StatisticsPage, { slug: params.slug });
    const organisation = petition?.organisation?.id;
    if (organisation === undefined) error(404, 'There is no such petition.');
    const { setSealingKey } = await mutate(fetch, SetSealingKey, {
      input: { organisation, sealingKey: sealingKey || null },
    });
    if (!('code' in setSealingKey)) return { message: said.keySaved, refused: false, sealingKey };
    const message = setSealingKey.code === 'VALIDATION' ? said.keyRefused : said.failed;
    return fail(422, { message, refused: true, sealingKey });
  },
};

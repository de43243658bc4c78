import { error } from '@sveltejs/kit';
import { DeliveryPack } from '#lib/delivery/documents.ts';
import { query } from '#lib/graphql/client.ts';
import { DELIVERY_WORDS } from '#lib/messages/delivery.server.ts';
import { countryNames } from '#lib/signing/country-names.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, fetch, locals, parent }) => {
  await parent();
  const { petition, hub } = await query(fetch, DeliveryPack, params);
  if (!petition?.delivery) error(404, 'There is no such delivery.');
  const { delivery, ...about } = petition;
  const names = new Map(countryNames(locals.locale));
  return {
    about,
    delivery,
    hubName: hub.name,
    countries: delivery.byCountry.map(({ country, count }) => ({
      name: country === null ? null : (names.get(country) ?? country),
      count,
    })),
    said: DELIVERY_WORDS[locals.locale],
  };
};

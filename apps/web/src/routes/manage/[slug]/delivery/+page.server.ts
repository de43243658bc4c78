import { error, fail, redirect } from '@sveltejs/kit';
import { DeliveriesPage, RecordDelivery } from '#lib/delivery/documents.ts';
import { mutate, query } from '#lib/graphql/client.ts';
import { DELIVERY_WORDS } from '#lib/messages/delivery.server.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const load: PageServerLoad = async ({ params, fetch, locals, url, parent }) => {
  await parent();
  const { petition } = await query(fetch, DeliveriesPage, { slug: params.slug });
  if (!petition?.deliveries) error(404, 'There is no such petition.');
  return {
    deliveries: petition.deliveries,
    deliverable: petition.possibleDeeds.includes('DECLARE_OUTCOME'),
    today: new Date().toISOString().slice(0, 10),
    recorded: url.searchParams.has('recorded'),
    said: DELIVERY_WORDS[locals.locale],
  };
};

export const actions: Actions = {
  record: async ({ request, params, fetch, locals }) => {
    const form = await request.formData();
    const recipient = formText(form, 'recipient').trim();
    const note = formText(form, 'note').replaceAll('\r\n', '\n').trim();
    const day = formText(form, 'deliveredOn');
    const said = DELIVERY_WORDS[locals.locale];
    const refuse = (message: string) => fail(422, { recipient, note, day, message });
    if (!DAY.test(day) || Number.isNaN(Date.parse(day))) return refuse(said.invalid);
    const { petition } = await query(fetch, DeliveriesPage, { slug: params.slug });
    if (!petition) error(404, 'There is no such petition.');
    const { recordDelivery } = await mutate(fetch, RecordDelivery, {
      input: {
        petition: petition.id,
        recipient,
        note: note || null,
        deliveredOn: new Date(day).toISOString(),
      },
    });
    if (!('code' in recordDelivery)) redirect(303, `/manage/${params.slug}/delivery?recorded`);
    switch (recordDelivery.code) {
      case 'VALIDATION':
        return refuse(said.invalid);
      case 'NOT_ALLOWED':
        return refuse(said.notAllowed);
      case 'ILLEGAL_TRANSITION':
        return refuse(said.illegal);
      default:
        return refuse(said.failed);
    }
  },
};

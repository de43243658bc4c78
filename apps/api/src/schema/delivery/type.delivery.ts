import { foldSmallCountries } from '@groundswell/domain';
import { findCountriesAt } from '@groundswell/store/reads';
import { encodeId } from '../../graphql/global-id.ts';
import { renderMarkdown } from '../../markdown/render-markdown.ts';
import { builder } from '../builder.ts';
import { CountryCountType } from '../petition/petition.statistics.ts';

export const Delivery = builder.prismaObject('Delivery', {
  description: 'The hand-over of a petition, with the text and the count of that moment.',
  fields: (t) => ({
    id: t.id({ select: { id: true }, resolve: ({ id }) => encodeId('Delivery', id) }),
    recipient: t.exposeString('recipient', { description: 'Who took it.' }),
    note: t.exposeString('note', { nullable: true }),
    deliveredOn: t.expose('deliveredAt', {
      type: 'DateTime',
      description: 'The day, as its first moment (UTC).',
    }),
    total: t.int({
      description: 'Signatures it was handed over with.',
      select: { online: true, paper: true },
      resolve: ({ online, paper }) => online + paper,
    }),
    online: t.exposeInt('online', { description: 'Of these, those given here.' }),
    paper: t.exposeInt('paper', { description: 'Of these, those on paper.' }),
    revision: t.exposeInt('revision', {
      description:
        'The last entry of the ledger that is in the count: whoever adds up the entries up to it gets the same.',
    }),
    textVersion: t.int({
      description: 'The version of the text that was handed over.',
      select: { text: { select: { version: true } } },
      resolve: ({ text }) => text.version,
    }),
    title: t.string({ select: { text: { select: { title: true } } }, resolve: ({ text }) => text.title }),
    target: t.string({
      nullable: true,
      description: 'Who was asked.',
      select: { text: { select: { target: { select: { name: true } } } } },
      resolve: ({ text }) => text.target?.name ?? null,
    }),
    bodyHtml: t.string({
      description: 'The text that was handed over, as clean HTML.',
      select: { text: { select: { body: true } } },
      resolve: ({ text }) => renderMarkdown(text.body),
    }),
    byCountry: t.field({
      type: [CountryCountType],
      description:
        'The frozen count by country, largest first; small countries are folded into one row. Empty when high-risk.',
      complexity: 50,
      select: { petitionId: true, revision: true, petition: { select: { highRisk: true } } },
      resolve: async ({ petitionId, revision, petition }, _args, { reader }) => {
        if (petition.highRisk) return [];
        const countries = await findCountriesAt(reader, petitionId, revision);
        return foldSmallCountries(countries.filter(({ count }) => count > 0));
      },
    }),
  }),
});

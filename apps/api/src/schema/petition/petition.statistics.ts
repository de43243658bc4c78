import { countHistory, foldSmallCountries, type CountPoint, type CountryCount } from '@groundswell/domain';
import { findCountries, findPeriods } from '@groundswell/store/reads';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

const HistoryInterval = builder.enumType('HistoryInterval', { values: ['HOUR', 'DAY'] as const });

const CountPointType = builder.objectRef<CountPoint>('CountPoint').implement({
  description: 'The count at the end of one interval.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'The start of the interval.' }),
    total: t.exposeInt('total'),
  }),
});

export const CountryCountType = builder.objectRef<CountryCount>('CountryCount').implement({
  description: 'Signatures from one country, or from all the small ones together.',
  fields: (t) => ({
    country: t.expose('country', {
      type: 'CountryCode',
      nullable: true,
      description: 'Null for the folded rest.',
    }),
    count: t.exposeInt('count'),
  }),
});

builder.prismaObjectFields(Petition, (t) => ({
  signatureHistory: t.field({
    type: [CountPointType],
    description:
      'The count over time, one point for each interval in which it changed. High-risk petitions: whole past days only.',
    args: {
      interval: t.arg({ type: HistoryInterval, required: true, defaultValue: 'DAY' }),
      from: t.arg({ type: 'DateTime' }),
      to: t.arg({ type: 'DateTime' }),
    },
    complexity: { field: 50, multiplier: 1 },
    select: { id: true, highRisk: true },
    resolve: async ({ id, highRisk }, { interval, from, to }, { reader }) => {
      const today = new Date(new Date().setUTCHours(0, 0, 0, 0));
      const periods = await findPeriods(reader, id);
      const entries = periods
        .filter(({ period }) => !highRisk || period < today)
        .map(({ period, confirmed, taken, paper }) => ({ period, delta: confirmed - taken + paper }));
      return countHistory(entries, highRisk ? 'DAY' : interval).filter(
        ({ at }) => (!from || at >= from) && (!to || at <= to),
      );
    },
  }),
}));

builder.prismaObjectFields(Petition, (t) => ({
  signaturesByCountry: t.field({
    type: [CountryCountType],
    description:
      'Where signers are, largest first; small countries are folded into one row. Empty when high-risk.',
    complexity: { field: 50, multiplier: 1 },
    select: { id: true, highRisk: true },
    resolve: async ({ id, highRisk }, _args, { reader }) => {
      if (highRisk) return [];
      return foldSmallCountries(await findCountries(reader, id));
    },
  }),
}));

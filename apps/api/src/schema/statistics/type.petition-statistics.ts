import type { GoalProjection, PeriodCount, SourceCount } from '@groundswell/domain';
import type { ConsentSum } from '@groundswell/store';
import { encodeId } from '../../graphql/global-id.ts';
import { censusOf, type Census } from '../../statistics/census.ts';
import type { Statistics } from '../../statistics/read-statistics.ts';
import { builder } from '../builder.ts';
import { CountryCountType } from '../petition/petition.statistics.ts';
import { ConsentPurpose } from '../signature/enums.ts';

/** What an operation is taken to cost for its lists: each is read as a whole. */
const WHOLE_LIST = { field: 10, multiplier: 1 };

const PeriodStatistics = builder.objectRef<PeriodCount>('PeriodStatistics').implement({
  description: 'What happened in one hour or day.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'Its start (UTC).' }),
    requests: t.exposeInt('requests', { description: 'How many asked to sign.' }),
    confirmed: t.exposeInt('confirmed', { description: 'Signatures that were confirmed and counted.' }),
    taken: t.exposeInt('taken', { description: 'Counted signatures that were withdrawn or voided.' }),
    paper: t.exposeInt('paper', { description: 'Signatures on paper that were approved.' }),
  }),
});

const SourceStatistics = builder.objectRef<SourceCount>('SourceStatistics').implement({
  description: 'What came from one source: where a link said its reader comes from.',
  fields: (t) => ({
    source: t.exposeString('source', {
      nullable: true,
      description: 'Null for sources of fewer than five signatures together, and for who names none.',
    }),
    requests: t.exposeInt('requests', { description: 'How many asked to sign.' }),
    signatures: t.exposeInt('signatures', { description: 'How many confirmed it.' }),
    conversion: t.float({
      nullable: true,
      description: 'Signatures for each request, 0 to 1; null without requests.',
      resolve: ({ requests, signatures }) => conversionOf(requests, signatures),
    }),
  }),
});

const GoalProjectionType = builder.objectRef<GoalProjection>('GoalProjection').implement({
  description: 'When the next rung of the goal ladder is reached if the petition goes on as it does.',
  fields: (t) => ({
    goal: t.exposeInt('goal', { description: 'The rung, in signatures.' }),
    at: t.expose('at', { type: 'DateTime', description: 'A straight line from the pace; no promise.' }),
    perDay: t.exposeFloat('perDay', { description: 'The pace, in signatures a day.' }),
    days: t.exposeInt('days', {
      description: 'From how many of the last days the pace was taken: 7, or fewer of a younger petition.',
    }),
  }),
});

const ConsentStatistics = builder.objectRef<ConsentSum>('ConsentStatistics').implement({
  description: 'What signers said about one kind of mail.',
  fields: (t) => ({
    organisation: t.exposeString('organisation', {
      nullable: true,
      description: "The organisation that may write; null for the petition's own updates.",
    }),
    organisationId: t.id({
      nullable: true,
      resolve: ({ organisationId }) => organisationId && encodeId('Organisation', organisationId),
    }),
    purpose: t.expose('purpose', { type: ConsentPurpose }),
    given: t.exposeInt('given', { description: 'Signers who ever agreed.' }),
    withdrawn: t.exposeInt('withdrawn', { description: 'Those of them who took it back.' }),
    reachable: t.exposeInt('reachable', {
      description: 'Who may be written to: counted, agreeing, and their address still there.',
    }),
  }),
});

const SignatureCensus = builder.objectRef<Census>('SignatureCensus').implement({
  description: 'What has to be counted over every signature. Of a large petition it is some minutes old.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'DateTime', description: 'When it was counted.' }),
    withdrawn: t.exposeInt('withdrawn', { description: 'Counted signatures their signers took back.' }),
    voided: t.exposeInt('voided', { description: 'Counted signatures moderators took out.' }),
    consents: t.field({
      type: [ConsentStatistics],
      description: 'By organisation and purpose; what nobody was asked for is not in it.',
      complexity: WHOLE_LIST,
      resolve: ({ consents }) => [...consents],
    }),
  }),
});

export const PetitionStatistics = builder.objectRef<Statistics>('PetitionStatistics').implement({
  description:
    'What became of a petition. High-risk petitions: whole past days only, no hours, and no country of few signatures.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'DateTime', description: 'What happened later is not in it.' }),
    requests: t.exposeInt('requests', { description: 'How often somebody asked to sign.' }),
    confirmed: t.exposeInt('confirmed', {
      description: 'Signatures that were confirmed and counted, those taken out since included.',
    }),
    taken: t.exposeInt('taken', { description: 'Counted signatures that were withdrawn or voided.' }),
    paper: t.exposeInt('paper', { description: 'Signatures on paper.' }),
    conversion: t.float({
      nullable: true,
      description: 'Confirmed signatures for each request, 0 to 1; null without requests.',
      resolve: ({ requests, confirmed }) => conversionOf(requests, confirmed),
    }),
    byHour: t.field({
      type: [PeriodStatistics],
      description: 'The last 48 hours, ascending, without a gap. Empty when high-risk.',
      complexity: WHOLE_LIST,
      resolve: ({ byHour }) => [...byHour],
    }),
    byDay: t.field({
      type: [PeriodStatistics],
      description: 'Every day since it was published, at most the last 366, ascending, without a gap.',
      complexity: WHOLE_LIST,
      resolve: ({ byDay }) => [...byDay],
    }),
    byCountry: t.field({
      type: [CountryCountType],
      description: 'Where signers are, largest first; small countries are folded into one row.',
      complexity: WHOLE_LIST,
      resolve: ({ byCountry }) => [...byCountry],
    }),
    bySource: t.field({
      type: [SourceStatistics],
      description: 'Where signers came from, at most the 50 largest sources and a row for the rest.',
      complexity: WHOLE_LIST,
      resolve: ({ bySource }) => [...bySource],
    }),
    projection: t.field({
      type: GoalProjectionType,
      nullable: true,
      description: 'Null when the count stands still or falls, or when it would take over ten years.',
      resolve: ({ projection }) => projection,
    }),
    census: t.field({
      type: SignatureCensus,
      nullable: true,
      description: 'Null while it is counted for the first time: ask again in some seconds.',
      complexity: 50,
      resolve: ({ petitionId, before }, _args, { reader }) => censusOf(reader, petitionId, before),
    }),
  }),
});

function conversionOf(requests: number, signatures: number): number | null {
  return requests > 0 ? Math.min(1, signatures / requests) : null;
}

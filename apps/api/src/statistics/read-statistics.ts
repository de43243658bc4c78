import {
  foldSmallCountries,
  foldSmallSources,
  periodSeries,
  projectGoal,
  wholeDaysUntil,
  type CountryCount,
  type GoalProjection,
  type PeriodCount,
  type SourceCount,
} from '@groundswell/domain';
import {
  findCountries,
  findPeriods,
  findRequestPeriods,
  findRequestSources,
  findSources,
  type Reader,
} from '@groundswell/store';

/** Hours of the series by hour. */
const HOURS = 48;
/** Days of the series by day, at most. */
const DAYS_MAX = 366;
const DAY_MS = 86_400_000;

/** Whose statistics are read. */
export interface StatisticsSubject {
  readonly id: string;
  readonly highRisk: boolean;
  readonly postedAt: Date | null;
  readonly createdAt: Date;
}

/** What became of a petition, as its creator sees it. */
export interface Statistics {
  readonly petitionId: string;
  /** What happened later is not in them: now, or the last midnight when high-risk. */
  readonly asOf: Date;
  /** From which moment on nothing is told; `null` when all is. */
  readonly before: Date | null;
  readonly requests: number;
  readonly confirmed: number;
  readonly taken: number;
  readonly paper: number;
  /** Empty when high-risk. */
  readonly byHour: readonly PeriodCount[];
  readonly byDay: readonly PeriodCount[];
  readonly byCountry: readonly CountryCount[];
  readonly bySource: readonly SourceCount[];
  readonly projection: GoalProjection | null;
}

/** A petition's statistics at `now`, from folds of its ledger: the same few milliseconds for ten signatures and a million. */
export async function readStatistics(
  reader: Reader,
  { id, highRisk, postedAt, createdAt }: StatisticsSubject,
  { ladder, now }: { readonly ladder: readonly number[]; readonly now: Date },
): Promise<Statistics> {
  const before = highRisk ? wholeDaysUntil(now) : null;
  const asOf = before ?? now;
  const since = postedAt ?? createdAt;
  const [periods, requestPeriods, countries, signatureSources, requestSources] = await Promise.all([
    findPeriods(reader, id),
    findRequestPeriods(reader, id),
    findCountries(reader, id, before),
    findSources(reader, id, before),
    findRequestSources(reader, id, before),
  ]);
  const isTold = ({ period }: { readonly period: Date }) => before === null || period < before;
  const told = periods.filter(isTold);
  const toldRequests = requestPeriods.filter(isTold);
  const parts = [...told, ...toldRequests];
  const changes = told.map(({ period, confirmed, taken, paper }) => ({
    period,
    delta: confirmed - taken + paper,
  }));
  const total = changes.reduce((sum, { delta }) => sum + delta, 0);
  // The last moment that is told: of a high-risk petition it is in the day before.
  const until = new Date(asOf.getTime() - 1);
  const first = Math.min(since.getTime(), ...parts.slice(0, 1).map(({ period }) => period.getTime()));
  const days = Math.floor(until.getTime() / DAY_MS) - Math.floor(first / DAY_MS) + 1;
  const sum = (key: 'confirmed' | 'taken' | 'paper') => told.reduce((all, part) => all + part[key], 0);
  return {
    petitionId: id,
    asOf,
    before,
    requests: toldRequests.reduce((all, { requests }) => all + requests, 0),
    confirmed: sum('confirmed'),
    taken: sum('taken'),
    paper: sum('paper'),
    byHour: highRisk ? [] : periodSeries(parts, 'HOUR', { until, length: HOURS }),
    byDay: periodSeries(parts, 'DAY', { until, length: Math.min(DAYS_MAX, Math.max(0, days)) }),
    byCountry: foldSmallCountries(countries.filter(({ count }) => count > 0)),
    bySource: foldSmallSources(joinSources(signatureSources, requestSources)),
    projection: projectGoal(ladder, { changes, total, since, now: asOf }),
  };
}

function joinSources(
  signatures: readonly { readonly source: string | null; readonly count: number }[],
  requests: readonly { readonly source: string | null; readonly requests: number }[],
): SourceCount[] {
  const joined = new Map(requests.map((row) => [row.source, { ...row, signatures: 0 }]));
  for (const { source, count } of signatures) {
    if (count <= 0) continue;
    joined.set(source, { source, requests: joined.get(source)?.requests ?? 0, signatures: count });
  }
  return [...joined.values()];
}

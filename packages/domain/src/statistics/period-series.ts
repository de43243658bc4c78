import { HISTORY_INTERVALS } from './count-history.ts';

/** What happened in one hour or day. */
export interface PeriodCount {
  /** Its start. */
  readonly at: Date;
  readonly requests: number;
  readonly confirmed: number;
  /** Withdrawn and voided. */
  readonly taken: number;
  readonly paper: number;
}

/** A part of what happened in the hour or day that starts at `period`. */
export type PeriodPart = { readonly period: Date } & Partial<Omit<PeriodCount, 'at'>>;

/**
 * The last `length` intervals up to the one `until` is in, ascending, those in which nothing happened included.
 *
 * @param parts in any order; several of one interval are added up
 */
export function periodSeries(
  parts: readonly PeriodPart[],
  interval: keyof typeof HISTORY_INTERVALS,
  { until, length }: { readonly until: Date; readonly length: number },
): PeriodCount[] {
  const span = HISTORY_INTERVALS[interval];
  const place = (at: Date) => Math.floor(at.getTime() / span);
  const first = place(until) - length + 1;
  const series = Array.from({ length }, (_, index) => ({
    at: new Date((first + index) * span),
    requests: 0,
    confirmed: 0,
    taken: 0,
    paper: 0,
  }));
  for (const { period, requests = 0, confirmed = 0, taken = 0, paper = 0 } of parts) {
    const slot = series[place(period) - first];
    if (!slot) continue;
    slot.requests += requests;
    slot.confirmed += confirmed;
    slot.taken += taken;
    slot.paper += paper;
  }
  return series;
}

/** What a form's field for a day says: the day's last moment (UTC, RFC 3339), no day at all, or nothing that is a day. */
export type LastDay = string | null | 'NO_DAY';

/** The last moment of `day` ("2027-03-01"). */
export function lastMomentOf(day: string): LastDay {
  const typed = day.trim();
  if (typed === '') return null;
  const moment = new Date(`${typed}T23:59:59.000Z`);
  // A day its month does not have would roll over into the next.
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === typed;
  return isDay ? moment.toISOString() : 'NO_DAY';
}

/** What a form's field for a day says: its last moment (UTC, RFC 3339), or `null` when it is empty. */
export interface LastDay {
  readonly moment: string | null;
}

/** The day that was typed ("2027-03-01"), or `null` when it is none. */
export function readLastDay(typed: string): LastDay | null {
  const day = typed.trim();
  if (day === '') return { moment: null };
  const moment = new Date(`${day}T23:59:59.000Z`);
  // A day its month does not have would roll over into the next.
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day) return null;
  return { moment: moment.toISOString() };
}

/** For how many months after its end a petition keeps contact data, unless the operator says otherwise. */
export const CONTACT_MONTHS_DEFAULT = 6;
export const CONTACT_MONTHS_MAX = 120;

/**
 * The moment `months` calendar months before `now`: contact data of petitions that ended then or earlier
 * is forgotten. A day the earlier month does not have becomes its last.
 *
 * @param months a whole number, 1 to `CONTACT_MONTHS_MAX`
 */
export function contactCutoff(now: Date, months: number): Date {
  const cutoff = new Date(now);
  cutoff.setUTCDate(1);
  cutoff.setUTCMonth(cutoff.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(cutoff.getUTCFullYear(), cutoff.getUTCMonth() + 1, 0)).getUTCDate();
  cutoff.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  return cutoff;
}

/** The start of the day `now` is in (UTC): whole days have passed before it. What a high-risk petition tells ends here. */
export function wholeDaysUntil(now: Date): Date {
  return new Date(new Date(now).setUTCHours(0, 0, 0, 0));
}

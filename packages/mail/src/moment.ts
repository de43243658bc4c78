/** `moment` to the minute in the words of `locale`, in UTC and saying so: a mail has no time zone. */
export function momentIn(locale: string, moment: Date): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(moment);
}

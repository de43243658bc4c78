/** `hour` o'clock (UTC) on the day `days` before today; never later than now. */
export function daysAgo(days: number, hour: number): Date {
  const moment = new Date();
  moment.setUTCDate(moment.getUTCDate() - days);
  moment.setUTCHours(hour, 0, 0, 0);
  return new Date(Math.min(moment.getTime(), Date.now()));
}

/** `at` as it may be shown: of a high-risk petition only the day, in UTC. */
export function publicTime(at: Date, highRisk: boolean): Date {
  return highRisk ? new Date(new Date(at).setUTCHours(0, 0, 0, 0)) : at;
}

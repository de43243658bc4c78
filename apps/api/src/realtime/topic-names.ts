/** The names hints travel under between nodes: what changed, and on which petition. */
export const topicNames = {
  count: (petitionId: string) => `count:${petitionId}`,
  timeline: (petitionId: string) => `timeline:${petitionId}`,
  /** Edited and retracted items of a timeline. */
  changes: (petitionId: string) => `changes:${petitionId}`,
  mailing: (mailingId: string) => `mailing:${mailingId}`,
  board: 'board',
} as const;

/** The petition, or the mailing, a topic name is about. */
export function petitionOfTopic(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

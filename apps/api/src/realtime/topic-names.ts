/** The names hints travel under between nodes: what changed, and on which petition. */
export const topicNames = {
  count: (petitionId: string) => `count:${petitionId}`,
  timeline: (petitionId: string) => `timeline:${petitionId}`,
  board: 'board',
} as const;

/** The petition a topic name is about. */
export function petitionOfTopic(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

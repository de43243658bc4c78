/** The names under which a page's three subscriptions listen, for servers with a pub/sub of their own. */
export const topics = {
  count: (petition: string) => `count:${petition}`,
  timeline: (petition: string) => `timeline:${petition}`,
  related: 'related',
} as const;

/** The petitions of such a server; ids as long as the hub's. */
export function petitionName(index: number): string {
  return `UGV0aXRpb246MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAw${String(index).padStart(12, '0')}`;
}

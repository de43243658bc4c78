export const ORDERS = ['TRENDING', 'NEWEST', 'MOST_SIGNED'] as const;
/** How the list of petitions is ordered. */
export type Order = (typeof ORDERS)[number];

/** Which petitions a reader wants to see: the address of the front page, read. */
export interface ListChoice {
  readonly text: string;
  /** The slug of a topic; empty for every topic. */
  readonly topic: string;
  readonly order: Order;
  /** The cursor the page starts after. */
  readonly after: string | null;
}

/** The API refuses longer searches; in characters. */
const TEXT_MAX = 200;

/** The choice in an address; what is unknown in it falls back to the default. */
export function listChoice(search: URLSearchParams): ListChoice {
  return {
    text: (search.get('q') ?? '').trim().slice(0, TEXT_MAX),
    topic: search.get('topic') ?? '',
    order: ORDERS.find((order) => order === search.get('order')?.toUpperCase()) ?? 'TRENDING',
    after: search.get('after'),
  };
}

/** The address of `choice` on the front page, defaults left out. */
export function listAddress({ text, topic, order, after }: ListChoice): string {
  const search = new URLSearchParams();
  if (text) search.set('q', text);
  if (topic) search.set('topic', topic);
  if (order !== 'TRENDING') search.set('order', order.toLowerCase());
  if (after) search.set('after', after);
  return search.size > 0 ? `/?${search}#petitions` : '/#petitions';
}

import { socketClient } from '../../harness/doors.ts';

/** A subscription over a socket, read when the test wants to. */
export interface Follower<Value> {
  /** The next value. Throws when the subscription is refused, has ended, or the socket is closed. */
  next(): Promise<Value>;
  /** The next `count` values. */
  take(count: number): Promise<Value[]>;
  /** The values up to the first for which `isLast` holds. */
  until(isLast: (value: Value) => boolean): Promise<Value[]>;
  leave(): Promise<void>;
}

export interface FollowOptions {
  /** BCP 47 */
  readonly language?: string;
}

/** Follow the one field of subscription `query` at the hub at `url`, on a socket of its own. */
export function follow<Value>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  { language = 'en' }: FollowOptions = {},
): Follower<Value> {
  const client = socketClient(url, { 'accept-language': language });
  const results = client.iterate<Record<string, Value>>({ query, variables });

  async function next(): Promise<Value> {
    const { done, value: result } = await results.next();
    if (done) throw new Error('follow: the subscription has ended');
    const [value] = Object.values(result.data ?? {});
    if (value === undefined) throw new Error(`follow: ${JSON.stringify(result)}`);
    return value;
  }
  async function until(isLast: (value: Value) => boolean): Promise<Value[]> {
    const seen = [await next()];
    while (!isLast(seen.at(-1) as Value)) seen.push(await next());
    return seen;
  }
  return {
    next,
    until,
    async take(count) {
      const seen: Value[] = [];
      while (seen.length < count) seen.push(await next());
      return seen;
    },
    leave: async () => client.dispose(),
  };
}

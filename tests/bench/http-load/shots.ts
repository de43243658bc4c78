/** Requests to `/graphql` that differ in one value: `before` + value + `after` is the body of each. ASCII only. */
export interface Shots {
  readonly before: string;
  readonly after: string;
  readonly values: readonly string[];
  /** Begin again with the first value after the last: for requests that can be made any number of times. */
  readonly repeat: boolean;
}

/** Stands where a request's own value goes. */
export const VALUE = '%VALUE%';

/** @param variables those of every request, with `VALUE` somewhere inside */
export function shotsOf(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  values: readonly string[],
  repeat = false,
): Shots {
  const [before = '', after = ''] = JSON.stringify({ query, variables }).split(VALUE);
  return { before, after, values, repeat };
}

/** The request with the value at `place`, whole. */
export function requestText(shots: Shots, port: number, place: number): string {
  const value = shots.values[place % shots.values.length] ?? '';
  const length = shots.before.length + value.length + shots.after.length;
  return `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${length}\r\n\r\n${shots.before}${value}${shots.after}`;
}

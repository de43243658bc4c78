/**
 * Requests that differ in one value: `before` + value + `after` is the body of each, sent to `/graphql`;
 * of a `GET` it is the path. ASCII only.
 */
export interface Shots {
  readonly before: string;
  readonly after: string;
  /** Where there are none, each request has its number. */
  readonly values: readonly string[];
  /** Begin again with the first value after the last: for requests that can be made any number of times. */
  readonly repeat: boolean;
  readonly method?: 'GET';
  /** More headers of each, every line with its `\r\n`. */
  readonly headers?: string;
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
  const { before, after, headers = '' } = shots;
  const value = shots.values[place % shots.values.length] ?? String(place);
  if (shots.method === 'GET') {
    return `GET ${before}${value}${after} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n${headers}\r\n`;
  }
  const length = before.length + value.length + after.length;
  return `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${length}\r\n${headers}\r\n${before}${value}${after}`;
}

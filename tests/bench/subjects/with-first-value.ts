import { Repeater } from 'graphql-yoga';

/** What `source` brings, after the value there is now: the recipe of Yoga's documentation. */
export function withFirstValue<T>(current: T, source: AsyncIterable<T>): AsyncIterable<T> {
  return Repeater.merge([[current], source] as const) as AsyncIterable<T>;
}

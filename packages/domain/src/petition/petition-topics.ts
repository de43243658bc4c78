import type { ValidationIssue } from '../text/validation-error.ts';

/** Topics a petition has at most. */
export const TOPICS_MAX = 3;

/** What is wrong with `topics` (slugs), or `null` when nothing is. `known` are the hub's own. */
export function refuseTopics(topics: readonly string[], known: ReadonlySet<string>): ValidationIssue | null {
  const path = ['topics'];
  if (topics.length > TOPICS_MAX)
    return { path, message: `Choose at most ${TOPICS_MAX} topics; there are ${topics.length}.` };
  if (new Set(topics).size < topics.length) return { path, message: 'Choose each topic once.' };
  const unknown = topics.find((topic) => !known.has(topic));
  return unknown === undefined ? null : { path, message: `This hub has no topic “${unknown.slice(0, 60)}”.` };
}

const RESPONSE_JSON = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';

/** How Yoga answers a result that is no stream, for each type a client may ask for (observed: graphql-yoga 5.24). */
const ANSWERED_AS: Readonly<Record<string, string>> = {
  [RESPONSE_JSON]: RESPONSE_JSON,
  [JSON_TYPE]: JSON_TYPE,
  'application/*': JSON_TYPE,
  '*/*': JSON_TYPE,
};

/**
 * The media type of the answer to a POST of JSON with these headers; `null` when it is not JSON in
 * UTF-8 that was sent, or the wish for the answer has parameters.
 */
export function acceptedMediaType(contentType = '', accept = '*/*'): string | null {
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(contentType) || accept.includes(';')) return null;
  for (const wish of accept.toLowerCase().split(',')) {
    const type = ANSWERED_AS[wish.trim()];
    if (type !== undefined) return type;
  }
  return null;
}

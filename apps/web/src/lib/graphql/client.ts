import { createClient, fetchExchange, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import { error } from '@sveltejs/kit';

type Fetch = typeof fetch;

/**
 * Ask the API `document` with a load's own `fetch`: in process while the page is
 * rendered, from the page itself while it hydrates, over HTTP after that.
 *
 * @throws {import('@sveltejs/kit').HttpError} 503 when the API gave no data
 */
export async function query<Data, Variables extends AnyVariables>(
  fetch: Fetch,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await clientFor(fetch).query(document, variables);
  return data ?? error(503, 'The hub did not answer.');
}

/** Ask the API to do `document`. Refusals are part of the data; see `query` for what is thrown. */
export async function mutate<Data, Variables extends AnyVariables>(
  fetch: Fetch,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await clientFor(fetch).mutation(document, variables);
  return data ?? error(503, 'The hub did not answer.');
}

function clientFor(fetch: Fetch) {
  return createClient({ url: '/graphql', fetch, exchanges: [fetchExchange], preferGetMethod: false });
}

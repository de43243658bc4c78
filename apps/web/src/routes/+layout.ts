import { graphql } from '#lib/graphql/graphql.ts';
import { query } from '#lib/graphql/client.ts';
import { loadMessages } from '#lib/messages/load-messages.ts';
import type { LayoutLoad } from './$types';

const Hub = graphql(`
  query Hub {
    hub {
      name
    }
  }
`);

export const load: LayoutLoad = async ({ data, fetch }) => {
  const [messages, { hub }] = await Promise.all([loadMessages(data.locale), query(fetch, Hub, {})]);
  return { ...data, messages, hub };
};

import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.d.ts';

/** Types a document against apps/api/schema.graphql. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { CountryCode: string; DateTime: string; Locale: string; URL: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

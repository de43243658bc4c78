import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The API as partners read it: SDL, sorted, as committed in apps/api/schema.graphql. */
export const printedSchema = `${printSchema(lexicographicSortSchema(schema))}\n`;

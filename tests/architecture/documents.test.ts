import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../..');

/** Where the pages keep their documents: ``graphql(`…`)``. */
const DOCUMENT = /\bgraphql\(\s*`([^`]*)`/g;

/** Fragments are for whoever wants them; that one is wanted is the business of `pnpm unused`. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

test('every document of the pages fits the printed schema, and no two have one name', () => {
  const schema = buildSchema(readFileSync(join(repository, 'apps/api/schema.graphql'), 'utf8'));
  const sources = globSync('apps/web/src/**/*.{ts,svelte}', { cwd: repository });
  const documents = sources.flatMap((file) =>
    [...readFileSync(join(repository, file), 'utf8').matchAll(DOCUMENT)].map(([, text]) => text),
  );

  const errors = validate(schema, parse(documents.join('\n')), RULES);

  expect(documents).not.toEqual([]);
  expect(errors.map((error) => error.toString())).toEqual([]);
});

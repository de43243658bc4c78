import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { expect, onTestFinished, test } from 'vitest';
import layers from './layers.mjs';

/** Files by path, with their content. */
type Tree = Readonly<Record<string, string>>;

const repository = join(import.meta.dirname, '../..');
const LAYERS = ['apps', 'packages', 'prisma', 'scripts', 'tests'];

/** What every planted tree has to import. */
const GROUND: Tree = {
  'package.json': '{ "dependencies": { "graphql": "*", "pg": "*", "vitest": "*" } }',
  'node_modules/graphql/index.js': 'export const parse = 1;',
  'node_modules/pg/index.js': 'export const Pool = 1;',
  'node_modules/vitest/index.js': 'export const test = 1;',
  'apps/api/schema.graphql': 'type Query { ok: Boolean }',
  'apps/api/src/index.ts': 'export const serve = 1;',
  'apps/api/src/realtime/publish.ts': 'export const publish = 1;',
  'apps/web/src/routes/+page.ts': 'export const load = 1;',
  'packages/commands/src/index.ts': 'export const signPetition = 1;',
  'packages/domain/src/index.ts': "export * from './goal/goal-ladder.ts';",
  'packages/domain/src/goal/goal-ladder.ts': 'export const nextRung = 1;',
  'packages/live/src/index.ts': 'export const room = 1;',
  'packages/mail/src/index.ts': 'export const mailer = 1;',
  'packages/store/src/index.ts': 'export const insertSignatures = 1; export interface Reader {}',
  'tests/world.ts': 'export const createWorld = 1;',
};

/** For each rule a tree that breaks it, and no other. */
const VIOLATIONS: Readonly<Record<string, Tree>> = {
  'domain-is-pure': {
    'packages/domain/src/id.ts': "import { randomUUID } from 'node:crypto'; export const id = randomUUID;",
  },
  'store-knows-only-the-domain': {
    'packages/store/src/a.ts': "export { signPetition } from '../../commands/src/index.ts';",
  },
  'commands-know-only-domain-and-store': {
    'packages/commands/src/a.ts': "export { mailer } from '../../mail/src/index.ts';",
  },
  'commands-know-no-transport': {
    'packages/commands/src/a.ts': "export { request } from 'node:http';",
  },
  'live-knows-only-the-domain': {
    'packages/live/src/a.ts': "export { insertSignatures } from '../../store/src/index.ts';",
  },
  'mail-knows-only-the-domain': {
    'packages/mail/src/a.ts': "export type { Reader } from '../../store/src/index.ts';",
  },
  'graphql-stays-in-the-apps': {
    'packages/live/src/a.ts': "export { parse } from 'graphql';",
  },
  'prisma-stays-in-the-store': {
    'apps/api/src/a.ts': "export { Pool } from 'pg';",
  },
  'resolvers-do-not-write': {
    'apps/api/src/schema/signature/mutation.sign-petition.ts':
      "export { insertSignatures } from '../../../../../packages/store/src/index.ts';",
  },
  'resolvers-do-not-publish': {
    'apps/api/src/schema/update/mutation.post-update.ts':
      "export { publish } from '../../realtime/publish.ts';",
  },
  'web-sees-only-domain-and-schema': {
    'apps/web/src/lib/Counter.svelte':
      '<script lang="ts">import { signPetition } from \'../../../../packages/commands/src/index.ts\'; signPetition;</script>',
  },
  'api-knows-no-page': {
    'apps/api/src/a.ts': "export { load } from '../../web/src/routes/+page.ts';",
  },
  'packages-have-one-door': {
    'packages/mail/src/a.ts': "export { nextRung } from '../../domain/src/goal/goal-ladder.ts';",
  },
  'no-cycles': {
    'apps/api/src/a.ts': "import type { B } from './b.ts'; export type A = B;",
    'apps/api/src/b.ts': "import type { A } from './a.ts'; export type B = A;",
  },
  'nothing-imports-tests': {
    'scripts/a.ts': "export { createWorld } from '../tests/world.ts';",
  },
};

/** Near every rule, what it allows. */
const ALLOWED: Tree = {
  'packages/domain/src/goal/goal-ladder.test.ts': "import 'vitest'; import './goal-ladder.ts';",
  'packages/store/src/a.ts': "import 'pg'; export { nextRung } from '../../domain/src/index.ts';",
  'packages/commands/src/a.ts': "export { insertSignatures } from '../../store/src/index.ts';",
  'apps/api/src/a.ts':
    "export { publish } from './realtime/publish.ts'; export { mailer } from '../../../packages/mail/src/index.ts';",
  'apps/api/src/schema/builder.ts':
    "import 'graphql'; export { insertSignatures } from '../../../../packages/store/src/index.ts';",
  'apps/api/src/schema/query.petition.ts':
    "import type { Reader } from '../../../../packages/store/src/index.ts'; import { signPetition } from '../../../../packages/commands/src/index.ts'; export type R = Reader; signPetition;",
  'apps/web/src/a.ts':
    "import '../../api/schema.graphql'; export { nextRung } from '../../../packages/domain/src/index.ts';",
  'tests/api/a.test.ts': "import '../world.ts'; import '../../apps/api/src/realtime/publish.ts';",
};

/** What the code in `folder` breaks, each as `rule: from → to`. */
async function violations(folder: string): Promise<string[]> {
  const { enhancedResolveOptions, ...options } = layers.options ?? {};
  const ruleSet = { forbidden: layers.forbidden ?? [] } as IFlattenedRuleSet;
  const { output } = await cruise(
    LAYERS,
    { ...options, ruleSet, validate: true, baseDir: folder },
    enhancedResolveOptions,
  );
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

async function plant(tree: Tree): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-layers-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries({
    'prisma/a.ts': '',
    'scripts/paths.ts': '',
    ...GROUND,
    ...tree,
  })) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

test('the code keeps every rule', async () => {
  expect(await violations(repository)).toEqual([]);
});

test.for(Object.entries(VIOLATIONS))('%s catches what breaks it', async ([name, tree]) => {
  const folder = await plant(tree);

  const found = await violations(folder);

  expect(found.map((violation) => violation.split(':')[0])).toEqual([name]);
});

test('what is next to forbidden is allowed', async () => {
  const folder = await plant(ALLOWED);

  const found = await violations(folder);

  expect(found).toEqual([]);
});

test('every rule is proven here', () => {
  expect(Object.keys(VIOLATIONS)).toEqual(layers.forbidden?.map(({ name }) => name));
});

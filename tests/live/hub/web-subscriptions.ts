import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
} from 'graphql';

const SOURCES = join(import.meta.dirname, '../../../apps/web/src');

/** Every subscription the pages send, as they send it: with the fragments it uses. By name. */
export async function webSubscriptions(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(SOURCES, { recursive: true })).filter((name) => /\.(ts|svelte)$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(join(SOURCES, name), 'utf8')));
  const written = texts.flatMap((text) => [...text.matchAll(/graphql\(\s*`([^`]+)`/g)]);
  const definitions = written.flatMap(([, document = '']) => parse(document).definitions);

  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const subscriptions = operations.filter(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION);
  return new Map(
    subscriptions.map((node) => [node.name?.value ?? '', print(withFragments(node, fragments))]),
  );
}

function withFragments(node: DefinitionNode, known: ReadonlyMap<string, FragmentDefinitionNode>) {
  const used = new Set<DefinitionNode>([node]);
  // A set visits what is added to it on the way.
  for (const each of used) {
    visit(each, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value);
        if (fragment) used.add(fragment);
      },
    });
  }
  return { kind: Kind.DOCUMENT, definitions: [...used] } as const;
}

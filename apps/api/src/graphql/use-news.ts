import { Kind, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { PetitionNews } from './petition-news.ts';

/** Mutations that change nothing anybody is shown, or whose changes the bus tells of. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set([
  'signPetition',
  'confirmSignature',
  'confirmSignatureByCode',
  'rejectSignatureRequest',
  'requestManageLink',
  '__typename',
]);

/**
 * After any other mutation everything shared counts as old, before its answer is given: who has just
 * taken their name off a page must not find it there.
 */
export function useNews(news: PetitionNews): Plugin {
  return {
    onExecute({ args }) {
      if (!changesMore(args.document as DocumentNode)) return;
      return { onExecuteDone: () => news.hear({ kind: 'lost' }) };
    },
  };
}

function changesMore({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION &&
      node.operation === 'mutation' &&
      node.selectionSet.selections.some(
        (selection) => selection.kind !== Kind.FIELD || !TOLD_OTHERWISE.has(selection.name.value),
      ),
  );
}

import { Kind, type GraphQLResolveInfo } from 'graphql';

/** Whether the field being resolved is asked for nothing but its `id`: then nothing need be read. */
export function asksForIdOnly({ fieldNodes }: GraphQLResolveInfo): boolean {
  return fieldNodes.every((node) =>
    node.selectionSet?.selections.every(
      (selection) =>
        selection.kind === Kind.FIELD &&
        (selection.name.value === 'id' || selection.name.value === '__typename'),
    ),
  );
}

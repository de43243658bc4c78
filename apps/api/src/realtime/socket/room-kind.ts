import {
  Kind,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** `state`: whoever joins gets the last value. `events`: whoever joins gets every item after the cursor. */
export type RoomKind = 'state' | 'events';

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** On a subscription's root field: subscribers may share its execution, in a room of this kind. */
    room?: RoomKind;
    /** The field is the same for everybody who may ask for it, whoever they are. */
    broadcastable?: boolean;
  }
}

/**
 * In what kind of room `operation` may be executed once for many, or `null` when
 * each subscriber needs an execution of their own.
 *
 * Sharing is opt-in for every single field: the root field by `room`, each field
 * selected below it by `broadcastable`, on every object type it can be resolved on.
 * Nothing is inherited from a type. A mark that was forgotten costs processor time;
 * a mark that came by itself with a new field could show one person's data to all.
 * A directive other than `@skip` and `@include` is not known, so not shared.
 *
 * @param document valid against `schema`
 */
export function roomKindOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): RoomKind | null {
  const root = schema.getSubscriptionType();
  const rootField = soleField(operation.selectionSet);
  if (operation.operation !== 'subscription' || !root || !rootField) return null;

  const field = root.getFields()[rootField.name.value];
  const kind = field?.extensions.room;
  if (!field || !kind || operation.directives?.length || rootField.directives?.length) return null;

  const survey = new Survey(schema, document);
  return survey.isBroadcastable(getNamedType(field.type), rootField.selectionSet) ? kind : null;
}

/** The root field of `operation` where it stands by itself, not inside a fragment. */
export function soleField({ selections }: SelectionSetNode): FieldNode | null {
  const [only] = selections;
  return selections.length === 1 && only?.kind === Kind.FIELD ? only : null;
}

class Survey {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What was looked at already: a fragment spread ten thousand times is still read once per type. */
  readonly #seen = new Map<SelectionSetNode, Set<GraphQLCompositeType>>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  isBroadcastable(type: unknown, selectionSet: SelectionSetNode | undefined): boolean {
    if (!selectionSet) return true;
    if (!isCompositeType(type)) return false;
    const seen = this.#seen.get(selectionSet) ?? new Set();
    if (seen.has(type)) return true;
    this.#seen.set(selectionSet, seen.add(type));
    return selectionSet.selections.every((selection) => this.#isSelectionBroadcastable(type, selection));
  }

  #isSelectionBroadcastable(parent: GraphQLCompositeType, selection: SelectionNode): boolean {
    const known = selection.directives?.every(
      ({ name }) => name.value === 'skip' || name.value === 'include',
    );
    if (known === false) return false;
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#isFieldBroadcastable(parent, selection);
      case Kind.INLINE_FRAGMENT: {
        const { typeCondition, selectionSet } = selection;
        const type = typeCondition ? this.#schema.getType(typeCondition.name.value) : parent;
        return this.isBroadcastable(type, selectionSet);
      }
      case Kind.FRAGMENT_SPREAD:
        return this.#isFragmentBroadcastable(selection.name.value);
    }
  }

  #isFieldBroadcastable(parent: GraphQLCompositeType, { name, selectionSet }: FieldNode): boolean {
    if (name.value === '__typename') return true;
    return this.#objectTypes(parent).every((type) => {
      const field = type.getFields()[name.value];
      return (
        field?.extensions.broadcastable === true &&
        this.isBroadcastable(getNamedType(field.type), selectionSet)
      );
    });
  }

  #isFragmentBroadcastable(name: string): boolean {
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value);
    return fragment !== undefined && this.isBroadcastable(type, fragment.selectionSet);
  }

  #objectTypes(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }
}

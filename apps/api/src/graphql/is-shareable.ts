import {
  BREAK,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Directives that say only what is asked for. */
const KNOWN_DIRECTIVES = new Set(['skip', 'include']);

/**
 * Whether every visitor gets the same answer to `document` in one language: it holds nothing but
 * queries, and each of its fields is in `shareable` or `broadcastable`, on every type it can be
 * resolved on. What was forgotten there costs processor time, and shows nothing to anybody.
 *
 * @param document valid against `schema`
 * @param shareable schema coordinates
 */
export function isShareable(
  schema: GraphQLSchema,
  document: DocumentNode,
  shareable: ReadonlySet<string>,
): boolean {
  const types = new TypeInfo(schema);
  const objectTypes = (type: GraphQLNamedType) => {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  };
  let isShared = true;
  const refuse = () => {
    isShared = false;
    return BREAK;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: ({ operation }) => (operation === 'query' ? undefined : refuse()),
      Directive: ({ name }) => (KNOWN_DIRECTIVES.has(name.value) ? undefined : refuse()),
      Field({ name }) {
        const parent = types.getParentType();
        if (name.value === '__typename') return;
        const known = objectTypes(parent as GraphQLNamedType).every(
          (type) =>
            shareable.has(`${type.name}.${name.value}`) ||
            type.getFields()[name.value]?.extensions.broadcastable === true,
        );
        return parent && known ? undefined : refuse();
      },
    }),
  );
  return isShared;
}

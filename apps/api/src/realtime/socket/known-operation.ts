import {
  getArgumentValues,
  getVariableValues,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { canonicalJson } from './canonical-json.ts';
import type { OperationParams } from './client-message.ts';
import { roomKindOf, soleField, type RoomKind } from './room-kind.ts';

type Variables = Readonly<Record<string, unknown>>;

/** One operation of a valid document: all that does not depend on who asks or with which variables. */
export class KnownOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly node: OperationDefinitionNode;
  readonly roomKind: RoomKind | null;
  /** The document in one spelling, whatever its white space and comments. */
  readonly #spelling: string;

  constructor(schema: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode) {
    this.schema = schema;
    this.document = document;
    this.node = node;
    this.roomKind = roomKindOf(schema, document, node);
    this.#spelling = this.roomKind ? `${node.name?.value ?? ''}\0${print(document)}` : '';
  }

  /** Of `variables`, those the operation declares: others change nothing. */
  variablesOf({ variables }: OperationParams): Variables {
    const declared: Record<string, unknown> = Object.create(null);
    for (const { variable } of this.node.variableDefinitions ?? []) {
      const name = variable.name.value;
      if (variables && Object.hasOwn(variables, name)) declared[name] = variables[name];
    }
    return declared;
  }

  /** The same for all subscriptions that get the same results: within one audience. */
  roomKey(audience: string, variables: Variables): string {
    return `${audience}\0${canonicalJson(variables)}\0${this.#spelling}`;
  }

  /** Whether the root field is given a cursor to begin `after`. `null` when `variables` do not fit. */
  beginsAfterCursor(variables: Variables): boolean | null {
    const node = soleField(this.node.selectionSet);
    const field = node && this.schema.getSubscriptionType()?.getFields()[node.name.value];
    const values = getVariableValues(this.schema, this.node.variableDefinitions ?? [], variables);
    if (!node || !field || !values.variableValues) return null;
    try {
      return (getArgumentValues(field, node, values.variableValues).after ?? null) !== null;
    } catch {
      return null;
    }
  }
}

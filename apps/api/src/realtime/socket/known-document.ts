import { GraphQLError, getOperationAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import { KnownOperation } from './known-operation.ts';

/** A document that was parsed and found valid. */
export class KnownDocument {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operations = new Map<string, KnownOperation>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    this.#document = document;
  }

  /** The operation that `name` means, or why there is none. */
  operation(name: string | null | undefined): KnownOperation | GraphQLError {
    const known = this.#operations.get(name ?? '');
    if (known) return known;

    const node = getOperationAST(this.#document, name);
    if (!node) return new GraphQLError(noOperation(name));
    const operation = new KnownOperation(this.#schema, this.#document, node);
    this.#operations.set(name ?? '', operation);
    return operation;
  }
}

function noOperation(name: string | null | undefined): string {
  return name === null || name === undefined
    ? 'Say by operationName which of the operations in this document to run.'
    : `There is no operation named "${name}" in this document.`;
}

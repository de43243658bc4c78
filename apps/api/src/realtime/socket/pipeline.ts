import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { OperationParams } from './client-message.ts';

/**
 * What an operation runs through: what `yoga.getEnveloped(origin)` returns, so that
 * limits, masking and authorisation are those of HTTP.
 *
 * Whether a document is valid may depend on nothing but the document and the
 * schema: the answer is remembered for everybody.
 */
export interface Pipeline {
  readonly schema: GraphQLSchema;
  readonly parse: (source: string) => DocumentNode;
  readonly validate: (schema: GraphQLSchema, document: DocumentNode) => readonly GraphQLError[] | undefined;
  readonly contextFactory: () => unknown;
  readonly execute: (args: ExecutionArgs) => OperationResult | PromiseLike<OperationResult>;
  readonly subscribe: (args: ExecutionArgs) => OperationResult | PromiseLike<OperationResult>;
}

export type OperationResult = ExecutionResult | AsyncIterable<ExecutionResult>;

/** Where an operation comes from: the initial context of its pipeline. A new object each time. */
export interface OperationOrigin<Session> {
  readonly session: Session;
  readonly params: OperationParams;
  /** See `ResultTopic`; there only while several subscribers share the execution. */
  readonly resultTopic?: ResultTopic;
}

/**
 * Which of its topics the result being executed is about.
 *
 * A subscription to the state of several things (`signatureCounts`) has its root
 * field's resolver set `name`, e.g. to the petition's id; who joins the room later
 * then gets the last value of each. One that follows a single thing leaves it alone.
 */
export interface ResultTopic {
  name: string;
}

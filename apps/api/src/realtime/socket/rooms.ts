import { GraphQLError } from 'graphql';
import type { OperationParams } from './client-message.ts';
import { errorsForClient } from './faults.ts';
import { KnownDocument } from './known-document.ts';
import { KnownDocuments } from './known-documents.ts';
import type { KnownOperation } from './known-operation.ts';
import type { OperationOrigin, OperationResult, Pipeline } from './pipeline.ts';
import { Room } from './room.ts';

/** Those whose subscriptions may be executed once for all of them. */
export interface Audience<Session> {
  /**
   * Stands for everything a broadcastable field may depend on beside its arguments,
   * e.g. the language: sessions with equal keys get equal results.
   */
  readonly key: string;
  /**
   * On whose behalf a shared execution runs: nobody's in particular. A field that
   * was marked by mistake then shows what a stranger sees, not one member's secrets.
   */
  readonly session: Session;
}

export interface RoomsOptions<Session> {
  /** The pipeline for one operation, e.g. `yoga.getEnveloped`. */
  readonly pipelineOf: (origin: OperationOrigin<Session>) => Pipeline;
  /** `null`: nothing is shared with this session. */
  readonly audienceOf: (session: Session) => Audience<Session> | null;
  readonly reportFault: (fault: unknown) => void;
  readonly limits: { readonly documentCharacters: number; readonly replayBytes: number };
}

/** Finds the room in which an operation is executed: one that is open already, where it may be shared. */
export class Rooms<Session> {
  readonly #options: RoomsOptions<Session>;
  readonly #documents: KnownDocuments;
  readonly #shared = new Map<string, Room>();

  constructor(options: RoomsOptions<Session>) {
    this.#options = options;
    this.#documents = new KnownDocuments(options.limits.documentCharacters);
  }

  /** How many shared rooms are open. */
  get size(): number {
    return this.#shared.size;
  }

  /** A room for the operation `params` ask for, to be joined at once, or why it cannot be run. */
  find(session: Session, params: OperationParams): Room | readonly GraphQLError[] {
    try {
      const document = this.#documents.get(params.query) ?? this.#check(session, params);
      if (!(document instanceof KnownDocument)) return document;
      const operation = document.operation(params.operationName);
      if (operation instanceof GraphQLError) return [operation];
      return this.#findShared(operation, session, params) ?? this.#openPrivate(operation, session, params);
    } catch (error) {
      return this.#errorsOf(error);
    }
  }

  /** Parse and validate as over HTTP. */
  #check(session: Session, params: OperationParams): KnownDocument | readonly GraphQLError[] {
    const pipeline = this.#options.pipelineOf({ session, params });
    const parsed = pipeline.parse(params.query);
    const errors = pipeline.validate(pipeline.schema, parsed);
    if (errors && errors.length > 0) return errors;
    const document = new KnownDocument(pipeline.schema, parsed);
    this.#documents.add(params.query, document);
    return document;
  }

  #findShared(operation: KnownOperation, session: Session, params: OperationParams): Room | null {
    const audience = operation.roomKind && this.#options.audienceOf(session);
    // What an extension means is known to plugins only.
    if (!audience || Object.keys(params.extensions ?? {}).length > 0) return null;

    const variables = operation.variablesOf(params);
    const replays = operation.roomKind === 'events' && operation.beginsAfterCursor(variables);
    if (replays === null) return null;

    const key = operation.roomKey(audience.key, variables);
    const open = this.#shared.get(key);
    if (open) return open;

    const resultTopic = { name: '' };
    const origin = { session: audience.session, params: { ...params, variables }, resultTopic };
    const room = new Room({
      kind: operation.roomKind,
      open: () => this.#execute(operation, origin),
      topic: () => resultTopic.name,
      replayBytes: replays ? this.#options.limits.replayBytes : 0,
      errorsOf: this.#errorsOf,
      onClosed: (closed) => {
        if (this.#shared.get(key) === closed) this.#shared.delete(key);
      },
    });
    this.#shared.set(key, room);
    return room;
  }

  #openPrivate(operation: KnownOperation, session: Session, params: OperationParams): Room {
    return new Room({
      kind: null,
      open: () => this.#execute(operation, { session, params }),
      topic: () => '',
      replayBytes: 0,
      errorsOf: this.#errorsOf,
      onClosed: () => {},
    });
  }

  async #execute(operation: KnownOperation, origin: OperationOrigin<Session>): Promise<OperationResult> {
    const pipeline = this.#options.pipelineOf(origin);
    const args = {
      schema: pipeline.schema,
      document: operation.document,
      operationName: origin.params.operationName ?? undefined,
      variableValues: origin.params.variables ?? undefined,
      contextValue: await pipeline.contextFactory(),
    };
    return operation.node.operation === 'subscription' ? pipeline.subscribe(args) : pipeline.execute(args);
  }

  readonly #errorsOf = (thrown: unknown): GraphQLError[] =>
    errorsForClient(thrown, this.#options.reportFault);
}

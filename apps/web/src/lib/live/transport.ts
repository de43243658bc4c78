/** Something to be told about, again and again, until it is stopped. */
export interface LiveOperation<Data = unknown> {
  /** A GraphQL document with one subscription. */
  readonly query: string;
  /** Read anew for every (re)connection, so that a cursor resumes where it is now. */
  readonly variables: () => Readonly<Record<string, unknown>>;
  /** Where plain HTTP can ask for the same state, for readers who cannot keep a stream open. */
  readonly poll?: {
    readonly path: string;
    readonly read: (json: unknown) => Data;
  };
}

/** What a transport tells about itself. */
export interface TransportEvents {
  /** The server answers. */
  readonly up: () => void;
  /** The connection broke; the transport is trying again by itself. */
  readonly down: () => void;
  /** The transport cannot work here and has stopped all its operations. */
  readonly gaveUp: () => void;
}

/** One way for values to reach this page. Transports retry by themselves, for ever or until `gaveUp`. */
export interface LiveTransport {
  /**
   * Start `operation` under `id`, unique among those running.
   *
   * @returns stops it; calling it twice is harmless
   */
  readonly start: (id: string, operation: LiveOperation, next: (data: unknown) => void) => () => void;
}

/** Makes a transport; each lives in a module of its own that is loaded when it is first needed. */
export type CreateTransport = (events: TransportEvents) => LiveTransport;

/** How the jobs of one kind are kept and tried. */
export interface JobQueue {
  /** Letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  /** How often a job that failed is tried again before it is given up. */
  readonly retryLimit: number;
  /** Seconds to the second try; doubled for each one after it, up to `retryDelayMax`. */
  readonly retryDelay: number;
  readonly retryDelayMax: number;
  /** Seconds a worker may take; one that died meanwhile has its job given to another. */
  readonly expireInSeconds: number;
  /** Seconds a job may wait, its tries included, before it is dropped. */
  readonly retentionSeconds: number;
}

/** What is to be done, by whose id: never personal data, for a job may be read by whoever has a dump. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;

/** A job in a worker's hands. */
export interface FetchedJob<Payload extends JobPayload> {
  readonly id: string;
  readonly data: Payload;
  /** From 0. Says which try this is, so that a worker that was given up cannot end another's. */
  readonly retryCount: number;
}

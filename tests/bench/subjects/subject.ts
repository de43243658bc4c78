import type { DomainEvent } from '@groundswell/domain';
import type { Audit } from '../hub/audit.ts';

/** What a server under test is asked to be. */
export interface SubjectPlan {
  /** The revision every petition begins with. */
  readonly base: number;
  /** Petitions it knows: the first is the hot one. */
  readonly petitions: number;
  /** A subscriber gets the current value at once. */
  readonly firstValue: boolean;
  /** Milliseconds of the hub's grid; the others have none. */
  readonly gridMs: number;
  /** A PostgreSQL of its own for the hub; `null` for the embedded one. */
  readonly databaseUrl: string | null;
  /** Signature requests to prepare, whose tokens can be confirmed later: the petition of each, by index. */
  readonly signers: readonly number[];
  /** Who each of `signers` is; all different people when left out. */
  readonly people?: readonly number[];
  /** The hub has its pages too: the web app as it was built. */
  readonly pages?: boolean;
}

/** What a client subscribes to: one operation of graphql-transport-ws. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The inside of a hub, as far as a benchmark reaches. */
export interface HubInside {
  /** Its database where that is a server of its own, so that others can write to it. */
  readonly databaseUrl: string | null;
  /** The petitions as its database names them. */
  readonly petitionIds: readonly string[];
  /** Tokens of the prepared requests, in the order of `SubjectPlan.signers`. */
  readonly tokens: readonly string[];
  /** Say on the bus what was written by somebody else, as another node's hints do. */
  announce(events: readonly DomainEvent[]): void;
}

/** A server that listens. */
export interface Server {
  readonly port: number;
  /** Package and version of everything that makes it, for the report. */
  readonly versions: Readonly<Record<string, string>>;
  /** What only the hub has. */
  readonly hub?: HubInside;
  /** Who takes signatures can say what was written. */
  readonly signing?: SigningInside;
  close(): Promise<void>;
}

/** The inside of a server that takes signatures on one petition. */
export interface SigningInside {
  /** The hot petition, as its database and as its API names it. */
  readonly petitionId: string;
  readonly publicId: string;
  readonly slug: string;
  /** Count what its database holds. */
  audit(): Promise<Audit>;
}

/** A server with live state that can be followed. */
export interface Subject extends Server {
  /** What a subscriber sends to follow the count of petition `index`, and the three things its page shows. */
  operations(index: number): { readonly count: Operation; readonly page: readonly Operation[] };
  /**
   * Move petition `index` to state `revision` and tell every subscriber. `page`: also one
   * timeline item and one related petition.
   */
  tick(revision: number, index: number, page: boolean): void | Promise<void>;
}

export type StartSubject = (plan: SubjectPlan) => Promise<Subject | Server>;

/** A signature as its table takes it. */
export interface RawSignature {
  readonly id: string;
  readonly petitionId: string;
  readonly emailKey: Uint8Array;
  readonly sealedContact: Uint8Array;
  readonly country: string | null;
  readonly locale: string;
  readonly signedAt: Date;
}

/** A way into the table of signatures past everything the store does. */
export interface RawInsert {
  insert(signatures: readonly RawSignature[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens one connection to the database at `url`. */
export type OpenRawInsert = (url: string) => Promise<RawInsert>;

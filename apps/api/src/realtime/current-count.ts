/** How many have signed, as of a moment. */
export interface CurrentCount {
  readonly online: number;
  readonly paper: number;
  readonly revision: number;
  readonly asOf: Date;
}

/** A count on its way to whoever follows the petition. */
export interface LiveCount extends CurrentCount {
  readonly petitionId: string;
  readonly highRisk: boolean;
}

/** A petition's tally as it is read, beside what decides how it may be shown. */
export interface TalliedPetition {
  readonly id: string;
  readonly highRisk: boolean;
  readonly tally: { readonly online: number; readonly paper: number; readonly revision: number } | null;
}

/** The count of `petition` as read at `asOf`. */
export function countOf({ tally }: TalliedPetition, asOf: Date): CurrentCount {
  const { online, paper, revision } = tally ?? { online: 0, paper: 0, revision: 0 };
  return { online, paper, revision, asOf };
}

/** What the operator has decided about this hub. */
export interface HubSettings {
  readonly name: string;
  /** Goals and milestones, ascending. */
  readonly goalLadder: readonly number[];
}

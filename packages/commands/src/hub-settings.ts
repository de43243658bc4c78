/** What the operator has decided about this hub. */
export interface HubSettings {
  readonly name: string;
  /** Goals and milestones, ascending. */
  readonly goalLadder: readonly number[];
  /** For how many months after a petition's end its contact data is kept; `CONTACT_MONTHS_DEFAULT` when left out. */
  readonly contactMonths?: number;
}

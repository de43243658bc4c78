/** What a printed sheet says, and the page around it. Only the server holds these: the sheet needs no script. */
export interface SheetWords {
  readonly title: string;
  readonly lead: string;
  /** Sheets may be copied only by printing more: their numbers differ. */
  readonly copies: string;
  readonly howMany: string;
  readonly make: string;
  readonly print: string;
  readonly back: string;
  readonly closed: string;
  /** "Petition to {target}" */
  readonly petitionTo: string;
  readonly petition: string;
  readonly statement: string;
  readonly row: string;
  readonly name: string;
  readonly town: string;
  readonly signature: string;
  readonly privacy: string;
  readonly age: string;
  readonly online: string;
  /** "Sheet {number}" */
  readonly sheet: string;
  readonly total: string;
  readonly dangerTitle: string;
  readonly danger: string;
}

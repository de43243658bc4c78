/** What the page says on which paper signatures are entered and approved. Apart from the other words: few readers meet them. */
export interface PaperWords {
  readonly heading: string;
  readonly lead: string;
  readonly print: string;
  /** "Sheet {place}" */
  readonly sheet: string;
  readonly number: string;
  readonly numberHint: string;
  readonly count: string;
  readonly note: string;
  readonly noteHint: string;
  readonly more: string;
  readonly enter: string;
  readonly entered: string;
  readonly list: string;
  readonly none: string;
  /** "Batch {number}" */
  readonly batch: string;
  /** "Signatures: {count}, on sheets: {sheets}" */
  readonly counts: string;
  /** "Entered by {name} on {date}" */
  readonly by: string;
  readonly state: Readonly<Record<'ENTERED' | 'APPROVED' | 'REJECTED', string>>;
  readonly approve: string;
  readonly reject: string;
  readonly second: string;
  readonly approved: string;
  readonly rejected: string;
  readonly errors: Readonly<
    Record<
      'number' | 'count' | 'note' | 'taken' | 'none' | 'second' | 'decided' | 'closed' | 'failed',
      string
    >
  >;
}

/** What the page says that shows how a petition's text changed. Apart from the other words: few readers open it. */
export interface HistoryWords {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly legend: string;
  /** "Version {version}" */
  readonly version: string;
  /** "Since {date}" */
  readonly since: string;
  readonly first: string;
  /** "Signed before this change: {count}" */
  readonly signedBefore: string;
  /** "Signed this version: {count}" */
  readonly signed: string;
  readonly fields: Readonly<Record<'title' | 'target' | 'body', string>>;
  /** "{count} paragraphs that did not change" */
  readonly unchanged: string;
  readonly same: string;
  readonly onlyVersion: string;
  readonly compare: string;
  /** "What changed since version {version}" */
  readonly compared: string;
  readonly older: string;
  readonly newest: string;
  /** On the petition's page, while a moderator has not let it open. */
  readonly inReview: string;
}

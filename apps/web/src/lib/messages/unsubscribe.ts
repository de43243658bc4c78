/** What the page behind "stop this mail" says, in one language. */
export interface UnsubscribeWords {
  readonly title: string;
  readonly lead: string;
  readonly stops: string;
  readonly stays: string;
  readonly button: string;
  readonly doneTitle: string;
  readonly done: string;
  readonly refusedTitle: string;
  readonly refused: string;
  readonly everything: string;
}

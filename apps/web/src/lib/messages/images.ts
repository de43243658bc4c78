/** What a form says of its picture. */
export interface ImageWords {
  readonly heading: string;
  readonly none: string;
  readonly file: string;
  readonly fileHint: string;
  readonly alt: string;
  readonly altHint: string;
  readonly add: string;
  readonly replace: string;
  readonly remove: string;
  readonly preview: string;
  readonly sending: string;
  readonly errors: {
    readonly file: string;
    readonly alt: string;
    readonly busy: string;
    readonly failed: string;
  };
}

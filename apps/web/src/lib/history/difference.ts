/** A run of words that stayed, came or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph in which something changed, or how many in a row did not. */
export type Block = { readonly pieces: readonly Piece[] } | { readonly unchanged: number };

/** What one version says differently from another. */
export interface TextDifference {
  /** Empty where nothing changed, as `target` and `body`. */
  readonly title: readonly Piece[];
  readonly target: readonly Piece[];
  readonly body: readonly Block[];
}

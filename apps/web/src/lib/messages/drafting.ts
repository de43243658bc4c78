/** A question of the drafting pages. */
interface StepWords {
  /** In the list of steps. */
  readonly name: string;
  readonly question: string;
  readonly advice: readonly string[];
  readonly label: string;
  readonly hint: string;
}

/** Something that was typed or chosen, and can be refused. */
export type DraftField =
  | 'title'
  | 'target'
  | 'body'
  | 'media'
  | 'topics'
  | 'locale'
  | 'highRisk'
  | 'closesAt'
  | 'changeNote'
  | 'organisation';

/** What the pages say on which a petition is drafted and changed. Apart from the other words: few readers open them. */
export interface DraftingWords {
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly drafts: string;
    readonly inWhoseName: string;
    readonly inMine: string;
    readonly go: string;
  };
  readonly steps: Readonly<
    Record<'what' | 'who' | 'why' | 'media' | 'topics' | 'language' | 'safety' | 'end', StepWords>
  >;
  readonly safety: {
    readonly no: string;
    readonly yes: string;
    readonly stays: string;
  };
  readonly nav: {
    readonly back: string;
    readonly next: string;
    readonly save: string;
    readonly steps: string;
    /** "Step {step} of {count}" */
    readonly progress: string;
    readonly advice: string;
  };
  readonly saved: {
    /** "Saved {time}" */
    readonly at: string;
    readonly done: string;
    readonly saving: string;
    readonly offline: string;
    readonly failed: string;
    readonly refused: string;
    readonly conflict: string;
    readonly overwrite: string;
    readonly discard: string;
    readonly restored: string;
    readonly unreachable: string;
  };
  readonly similar: {
    readonly heading: string;
    readonly hint: string;
    readonly sign: string;
  };
  readonly check: {
    readonly name: string;
    readonly question: string;
    readonly ready: string;
    readonly missing: string;
    readonly there: string;
    readonly better: string;
    readonly pieces: Readonly<
      Record<
        'title' | 'target' | 'body' | 'media' | 'topics' | 'closesAt',
        { readonly done: string; readonly todo: string }
      >
    >;
    readonly preview: string;
    readonly publish: string;
    readonly publishHint: string;
    readonly notPublished: string;
  };
  readonly preview: {
    readonly title: string;
    readonly notice: string;
    readonly back: string;
  };
  readonly edit: {
    readonly title: string;
    readonly inPlace: string;
    readonly versioned: string;
    readonly ended: string;
    readonly text: string;
    readonly settings: string;
    readonly changeNote: string;
    readonly changeNoteHint: string;
    readonly save: string;
    readonly saved: string;
  };
  readonly errors: Readonly<Record<DraftField, string>> & {
    readonly heading: string;
    readonly ended: string;
    readonly tooMany: string;
    readonly notAllowed: string;
    readonly failed: string;
  };
}

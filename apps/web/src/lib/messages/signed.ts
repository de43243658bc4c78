/** What the pages after the signing form say. Apart from the other words: the petition page, which all readers open, does without. */
export interface SignedWords {
  readonly signed: {
    readonly title: string;
    readonly lead: string;
    readonly next: string;
    readonly noMailTitle: string;
    readonly noMail: readonly string[];
    readonly countedTitle: string;
    readonly counted: string;
    readonly back: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly notMe: string;
    readonly notMeHint: string;
    readonly thanks: string;
    /** "You are number {number} to sign {petition}." */
    readonly number: string;
    readonly rejectedTitle: string;
    readonly rejected: string;
    readonly refusedTitle: string;
    readonly seePetition: string;
    readonly everyPetition: string;
    readonly everything: string;
    readonly refusal: Readonly<
      Record<
        'CONFIRMATION_EXPIRED' | 'ALREADY_SIGNED' | 'PETITION_CLOSED' | 'PETITION_NOT_OPEN' | 'VALIDATION',
        string
      >
    >;
  };
  readonly share: {
    readonly heading: string;
    readonly lead: string;
    readonly copy: string;
    readonly copied: string;
    readonly email: string;
    readonly link: string;
  };
}

/** How often something may happen to one key in a window. */
export interface Rate {
  readonly windowSeconds: number;
  /** Beyond it a proof of work is asked for. */
  readonly pressedAbove?: number;
  /** Beyond it the answer is "later". */
  readonly refusedAbove?: number;
}

/**
 * The numbers, and why they are so. They slow programs down; they must not stop people, so each is
 * far above what people do. A network is a /24 or a /48 (address-prefix.ts).
 */
export const RATES = {
  /**
   * Asking to sign, from one network. A household or an office stays under 40 in ten minutes and
   * notices nothing. A school of 1 500 signing in one break, or a village behind one carrier, goes
   * on: past 40 each browser works for a second while its reader types. 2 000 in ten minutes is three
   * people a second, all day; what goes beyond that through one network is no queue of people.
   */
  signing: { windowSeconds: 600, pressedAbove: 40, refusedAbove: 2_000 },
  /**
   * Asking to sign one petition, from anywhere. 50 a second, kept up for a minute, is twice what
   * brought the largest petition of the UK Parliament down. A viral evening is never refused: above
   * it browsers work, and whoever signs without scripts waits for a moderator.
   */
  petition: { windowSeconds: 60, pressedAbove: 3_000 },
  /**
   * Typing the code of a mail, from one network. People need one or two tries; the request itself
   * stops after a few wrong ones. 300 is a class that signs together and mistypes.
   */
  confirmSignatureByCode: { windowSeconds: 600, refusedAbove: 300 },
  /** Asking for a mail with one's own page, from one network: somebody needs it once in a while. */
  requestManageLink: { windowSeconds: 600, refusedAbove: 60 },
  /** Reporting petitions, from one network: people do it rarely, and moderators read each. */
  reportPetition: { windowSeconds: 600, refusedAbove: 20 },
  /** Asking for a code to sign in with, from one network: an office that starts its day. */
  requestSignInCode: { windowSeconds: 600, refusedAbove: 60 },
  /** Codes to one mailbox: nobody is flooded, and whoever guesses has 18 tries at a million in an hour. */
  signInCodesToAddress: { windowSeconds: 3_600, refusedAbove: 6 },
  /** Typing such a code, from one network. */
  signIn: { windowSeconds: 600, refusedAbove: 100 },
  /** Sending a picture, from one network: each costs a second of a core. An office at work stays far below. */
  addImage: { windowSeconds: 600, refusedAbove: 60 },
} as const satisfies Record<string, Rate>;

export type RateName = keyof typeof RATES;

/** What is only refused, never pressed; asked once for each attempt. */
export type LimitedAction =
  | 'confirmSignatureByCode'
  | 'requestManageLink'
  | 'reportPetition'
  | 'requestSignInCode'
  | 'signInCodesToAddress'
  | 'signIn'
  | 'addImage';

import { RateLimitedError, type Suspicion } from '@groundswell/domain';
import type { Counted, Counters } from './counters.ts';
import { isDisposable } from './disposable-domain.ts';
import { FormStamps } from './form-stamp.ts';
import { ProofOfWork } from './proof-of-work.ts';
import { RATES, type LimitedAction, type Rate } from './rates.ts';

/** What a signing form carries beside what its reader types. */
export interface SigningForm {
  readonly stamp: string;
  /** ALTCHA's JSON; `null` unless a proof of work is asked for now. */
  readonly challenge: string | null;
}

/** What is looked at before a signing is written. */
export interface SigningAttempt {
  readonly petitionId: string;
  readonly email: string;
  readonly formStamp: string | null;
  readonly proofOfWork: string | null;
  /** The honeypot. */
  readonly website: string | null;
}

export interface AbuseGuardOptions {
  readonly secret: Uint8Array;
  readonly now: () => Date;
  /** `null`: nothing is limited and no work is asked for. */
  readonly counters: Counters | null;
}

/** Sent sooner than this after the form was made, nobody has typed it, in milliseconds. */
const TYPED_MS = 2_000;

/**
 * Keeps programs from signing in bulk. It turns nobody away but whoever comes far too often from one
 * network; everything else it notes for a moderator, and the answer is the same as for everybody.
 *
 * A client is its network's name of the day (`ClientKeys`); `null` where there is none, and then
 * nothing is counted for it.
 */
export class AbuseGuard {
  readonly #counters: Counters | null;
  readonly #now: () => Date;
  readonly #stamps: FormStamps;
  readonly #proofs: ProofOfWork;

  constructor({ secret, now, counters }: AbuseGuardOptions) {
    this.#counters = counters;
    this.#now = now;
    this.#stamps = new FormStamps(secret);
    this.#proofs = new ProofOfWork(secret, now);
  }

  /** Count one `action` of `client`; the refusal when it was one too many. */
  async refuse(action: LimitedAction, client: string | null): Promise<RateLimitedError | null> {
    const counted = client === null ? null : await this.#counters?.count(action, client);
    return counted ? refusal(RATES[action], counted) : null;
  }

  async signingForm(petitionId: string, client: string | null): Promise<SigningForm> {
    const stamp = this.#stamps.stamp(petitionId, this.#now());
    const [signing = 0, petition = 0] = await Promise.all([
      client === null ? 0 : this.#counters?.peek('signing', client),
      this.#counters?.peek('petition', petitionId),
    ]);
    // The signing this form is for comes on top.
    const isPressed = signing + 1 > RATES.signing.pressedAbove || petition + 1 > RATES.petition.pressedAbove;
    return { stamp, challenge: isPressed ? await this.#proofs.challenge(petitionId) : null };
  }

  /** Count a signing of `client`, and say what is suspicious about it or why it comes too often. */
  async judgeSigning(
    attempt: SigningAttempt,
    client: string | null,
  ): Promise<readonly Suspicion[] | RateLimitedError> {
    const { petitionId, website, email } = attempt;
    const signing = client === null ? null : await this.#counters?.count('signing', client);
    const refused = signing ? refusal(RATES.signing, signing) : null;
    if (refused) return refused;
    const petition = await this.#counters?.count('petition', petitionId);

    const isBurst = isPressed(RATES.signing, signing);
    const suspicions: Suspicion[] = [];
    if (website) suspicions.push('HONEYPOT');
    if (this.#isTooFast(attempt)) suspicions.push('TOO_FAST');
    if (isBurst) suspicions.push('ADDRESS_BURST');
    if ((isBurst || isPressed(RATES.petition, petition)) && !(await this.#isProven(attempt))) {
      suspicions.push('NO_PROOF_OF_WORK');
    }
    if (isDisposable(email)) suspicions.push('DISPOSABLE_DOMAIN');
    return suspicions;
  }

  /** Partners have no form, and a page may stay open for days: only a young stamp says something. */
  #isTooFast({ petitionId, formStamp }: SigningAttempt): boolean {
    const issuedAt = formStamp === null ? null : this.#stamps.issuedAt(petitionId, formStamp);
    return issuedAt !== null && this.#now().getTime() - issuedAt.getTime() < TYPED_MS;
  }

  async #isProven({ petitionId, proofOfWork }: SigningAttempt): Promise<boolean> {
    const nonce = proofOfWork ? await this.#proofs.verify(petitionId, proofOfWork) : null;
    return nonce !== null && (await this.#counters?.spend(nonce)) === true;
  }
}

function isPressed({ pressedAbove = Infinity }: Rate, counted: Counted | null | undefined): boolean {
  return counted != null && counted.count > pressedAbove;
}

function refusal({ refusedAbove = Infinity }: Rate, { count, msLeft }: Counted): RateLimitedError | null {
  if (count <= refusedAbove) return null;
  return new RateLimitedError(Math.max(1, Math.ceil(msLeft / 1_000)));
}

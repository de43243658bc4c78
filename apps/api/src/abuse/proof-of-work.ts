import { hkdfSync } from 'node:crypto';
import { createChallenge, verifySolution, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { SPENT_SECONDS } from './counters.ts';

/** Characters of a proof; ALTCHA's own are about 600. */
const PROOF_MAX = 2_000;
/**
 * Rounds for one guess, and what the guess must begin with: on average 256 guesses, half a second on
 * a laptop and about two on an old phone, while its reader types. To check one costs 2 ms.
 */
const ROUNDS = 5_000;
const PREFIX = '00';

/** ALTCHA's proof of work (version 2, PBKDF2 with SHA-256), bound to a petition. */
export class ProofOfWork {
  readonly #secret: string;
  readonly #now: () => Date;

  constructor(secret: Uint8Array, now: () => Date) {
    this.#secret = Buffer.from(hkdfSync('sha256', secret, '', 'groundswell/proof-of-work', 32)).toString(
      'base64url',
    );
    this.#now = now;
  }

  /** A challenge as ALTCHA's JSON. It can be solved for an hour. */
  async challenge(petitionId: string): Promise<string> {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: ROUNDS,
      keyPrefix: PREFIX,
      deriveKey,
      data: { petition: petitionId },
      expiresAt: new Date(this.#now().getTime() + SPENT_SECONDS * 1_000),
      hmacSignatureSecret: this.#secret,
    });
    return JSON.stringify(challenge);
  }

  /**
   * What is to be spent for `proof` (ALTCHA's payload: base64 of `{ challenge, solution }`), or `null`
   * when it does not hold for this petition now.
   */
  async verify(petitionId: string, proof: string): Promise<string | null> {
    if (proof.length > PROOF_MAX) return null;
    try {
      const { challenge, solution } = JSON.parse(Buffer.from(proof, 'base64').toString()) as Payload;
      if (challenge.parameters.data?.['petition'] !== petitionId) return null;
      const { verified } = await verifySolution({
        challenge,
        solution,
        deriveKey,
        hmacSignatureSecret: this.#secret,
      });
      return verified ? challenge.parameters.nonce : null;
    } catch {
      // Whatever was sent, it is no proof.
      return null;
    }
  }
}

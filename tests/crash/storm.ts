import { askThrough, type Answer } from '../harness/doors.ts';
import { CONFIRM, SIGN, signVariables } from '../harness/sign-documents.ts';
import type { Act } from './acts.ts';
import type { Gate } from './gate.ts';
import type { Letters } from './letters.ts';

/** What the hub said to those who came through the storm. */
export interface StormRecord {
  /** Requests that were acknowledged, by idempotency key. */
  readonly requests: Map<string, Act>;
  /** Confirmations answered with success, by token, and the numbers they were given. */
  readonly signed: { readonly act: Act; readonly token: string; readonly number: number }[];
  /** Confirmations answered with "already signed". */
  readonly signedAlready: Act[];
  /** Requests that were acknowledged and are left at that. */
  readonly unread: Act[];
  /** The highest count in an answer. */
  published: number;
  /** Requests without an answer, sent again. */
  unanswered: number;
  /** Requests answered with a masked fault, sent again. */
  masked: number;
  /** What should not have been said. */
  readonly findings: string[];
}

export interface StormOptions {
  /** Where the hub is reached. */
  readonly url: string;
  /** The petition's id in the API. */
  readonly petition: string;
  readonly acts: Iterator<Act>;
  readonly letters: Letters;
  /** Closed while the hub is away. */
  readonly hub: Gate;
  /** Closed while its database is away. */
  readonly database: Gate;
}

interface Payload {
  readonly __typename: string;
  readonly signatureNumber?: number;
  readonly petition?: { readonly signatureCount?: { readonly total: number } };
}

/** All a client may hear of a fault. */
const MASKED = 'Something went wrong here. It is not you; please try again.';
/** A hub that answers so often with a fault while everything it needs is there does not recover. */
const FAULTS_MAX = 500;
/** How often somebody asks again who got no mail. */
const LETTERS_MAX = 5;

/** Supporters who sign and confirm, and who try again, with the same key and the same token, until they are answered. */
export class Storm {
  readonly record: StormRecord = {
    requests: new Map(),
    signed: [],
    signedAlready: [],
    unread: [],
    published: 0,
    unanswered: 0,
    masked: 0,
    findings: [],
  };
  readonly #options: StormOptions;
  readonly #ask: ReturnType<typeof askThrough>;
  #nextSigned = Promise.withResolvers<void>();
  #over = false;

  constructor(options: StormOptions) {
    this.#options = options;
    this.#ask = askThrough('over HTTP', options.url);
  }

  /** Let `hands` supporters act at once until the storm is over; resolves when the last has finished. */
  async blow(hands: number): Promise<void> {
    await Promise.all(Array.from({ length: hands }, () => this.#actOneByOne()));
  }

  /** Resolves the moment the next signature is acknowledged. */
  nextSigned(): Promise<void> {
    return this.#nextSigned.promise;
  }

  /** Who is under way finishes; nobody begins any more. */
  calm(): void {
    this.#over = true;
  }

  /** Sign, and confirm with what comes by `letters`. */
  async act(act: Act, letters = this.#options.letters): Promise<void> {
    const { findings, unread } = this.record;
    for (let attempt = 0; attempt < LETTERS_MAX; attempt += 1) {
      const again = attempt === 0 ? act : { ...act, idempotencyKey: `${act.idempotencyKey}, ${attempt}` };
      await this.#sign(again);
      if (!act.confirms) return void unread.push(act);
      const letter = await this.#letterTo(again, letters);
      if (letter === 'already signed') return;
      if (letter) return this.#confirm(again, letter.token);
    }
    findings.push(`lost: the request ${act.idempotencyKey} was acknowledged and nothing came of it`);
  }

  async #actOneByOne(): Promise<void> {
    while (!this.#over) await this.act(this.#options.acts.next().value);
  }

  async #sign(act: Act): Promise<void> {
    const { address: email, idempotencyKey } = act;
    const variables = signVariables(this.#options.petition, { email, idempotencyKey });
    const { __typename } = await this.#insist(SIGN, variables);
    if (__typename === 'SignPetitionSuccess') this.record.requests.set(idempotencyKey, act);
    else this.record.findings.push(`odd: a request was answered with ${__typename}`);
  }

  async #letterTo(act: Act, letters: Letters) {
    const { hub } = this.#options;
    for (;;) {
      await hub.passed();
      try {
        return await letters.of(act);
      } catch {
        this.record.unanswered += 1;
      }
    }
  }

  async #confirm(act: Act, token: string): Promise<void> {
    const { record } = this;
    const { __typename, signatureNumber, petition } = await this.#insist(CONFIRM, { token });
    if (__typename === 'AlreadySignedError') record.signedAlready.push(act);
    else if (__typename === 'ConfirmSignatureSuccess' && signatureNumber !== undefined) {
      record.signed.push({ act, token, number: signatureNumber });
      this.#nextSigned.resolve();
      this.#nextSigned = Promise.withResolvers();
      record.published = Math.max(record.published, petition?.signatureCount?.total ?? 0);
    } else record.findings.push(`odd: a confirmation was answered with ${__typename}`);
  }

  /** Ask until there is an answer. */
  async #insist(query: string, variables: Record<string, unknown>): Promise<Payload> {
    const { hub, database } = this.#options;
    for (let faults = 0; faults < FAULTS_MAX;) {
      await hub.passed();
      const answer = await this.#ask(query, variables).catch(() => null);
      if (answer === null) {
        this.record.unanswered += 1;
        continue;
      }
      const [payload] = Object.values(answer.data ?? {});
      if (payload && answer.errors.length === 0) return payload as Payload;
      this.#noteFault(answer);
      if (database.isOpen) faults += 1;
      await database.passed();
    }
    throw new Error(`insist: ${FAULTS_MAX} faults in a row while hub and database are there`);
  }

  #noteFault({ status, errors }: Answer): void {
    this.record.masked += 1;
    const messages = errors.map(({ message }) => message);
    if (messages.length === 1 && messages[0] === MASKED) return;
    this.record.findings.push(
      `odd: a fault was answered with status ${status} and "${messages.join('", "')}"`,
    );
  }
}

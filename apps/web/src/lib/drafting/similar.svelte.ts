import { codePoints, TITLE_MAX } from '@groundswell/domain';
import { query } from '#lib/graphql/client.ts';
import { SimilarPetitions, type SimilarPetition } from './documents.ts';

const PAUSE_MS = 500;
/** Shorter titles are like everything. */
const TELLING = 8;

/** Petitions like the title that is being typed, but for the one it belongs to. */
export class Similar {
  found: readonly SimilarPetition[] = $state.raw([]);

  readonly #own: string | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(found: readonly SimilarPetition[], own: string | null) {
    this.found = found;
    this.#own = own;
  }

  typed(title: string): void {
    clearTimeout(this.#timer);
    const words = title.trim();
    if (codePoints(words) < TELLING || codePoints(words) > TITLE_MAX) return;
    this.#timer = setTimeout(() => void this.#ask(words), PAUSE_MS);
  }

  async #ask(title: string): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const { similarPetitions } = await query(fetch, SimilarPetitions, { title, body: null });
      if (asked === this.#asked) {
        this.found = similarPetitions.filter(({ petition }) => petition.id !== this.#own);
      }
    } catch {
      // Nobody waits for it; the next key asks again.
    }
  }
}

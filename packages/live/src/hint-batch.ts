import type { Hint } from './bus.ts';

/** Hints on their way out: of each topic only the furthest one, since it implies those before. */
export class HintBatch {
  readonly #furthest = new Map<string, Hint>();

  get isEmpty(): boolean {
    return this.#furthest.size === 0;
  }

  add(hint: Hint): void {
    const key = hint.kind === 'lost' ? hint.kind : `${hint.kind} ${hint.topic}`;
    const known = this.#furthest.get(key);
    if (!known || reach(hint) > reach(known)) this.#furthest.set(key, hint);
  }

  /** All hints, oldest topic first; the batch is empty then. */
  takeAll(): Hint[] {
    const hints = [...this.#furthest.values()];
    this.#furthest.clear();
    return hints;
  }
}

function reach(hint: Hint): number {
  switch (hint.kind) {
    case 'state':
      return hint.revision;
    case 'event':
      return hint.cursor;
    case 'lost':
      return 0;
  }
}

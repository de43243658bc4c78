import type { HttpAnswer } from './answer-reader.ts';

/** What a server said to each request. */
export interface Outcome {
  /** How often each verdict was given; `lost` counts requests without an answer. */
  readonly counts: Readonly<Record<string, number>>;
  /** The verdicts there are. */
  readonly names: readonly string[];
  /** The verdict on each request, as a place in `names`; -1 for one that was never made. */
  readonly given: readonly number[];
  /** The number each signature was told, 0 where there was none. */
  readonly numbers: readonly number[];
}

/** The verdict on a whole answer that is no JSON: a page, maybe compressed. */
export const PAGE = 'page';
/** The verdict on a request that got no answer. */
export const LOST = 'lost';

interface Told {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Reads answers whole and remembers what each said. */
export class Verdicts {
  readonly #names: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #given: number[] = [];
  readonly #numbers: number[] = [];
  readonly #eachOne: boolean;
  /** Requests with an answer. */
  answered = 0;

  /** @param eachOne remember the verdict on every single request, not only how often it was given */
  constructor(eachOne: boolean) {
    this.#eachOne = eachOne;
  }

  add(place: number, answer: HttpAnswer | null): void {
    const { name, number } = answer ? verdictIn(answer) : { name: LOST, number: 0 };
    if (answer) this.answered += 1;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (!this.#eachOne) return;
    let known = this.#places.get(name);
    if (known === undefined) {
      known = this.#names.push(name) - 1;
      this.#places.set(name, known);
    }
    while (this.#given.length < place) {
      this.#given.push(-1);
      this.#numbers.push(0);
    }
    this.#given[place] = known;
    this.#numbers[place] = number;
  }

  get outcome(): Outcome {
    const counts = Object.fromEntries(this.#counts);
    return { counts, names: this.#names, given: this.#given, numbers: this.#numbers };
  }
}

/** The type of the first field's value ("data" where it was not asked), or what went wrong; and the signature's number where one is told. */
function verdictIn({ status, body }: HttpAnswer): { name: string; number: number } {
  if (status !== 200) return { name: `HTTP ${status}`, number: 0 };
  if (!body.startsWith('{')) return { name: PAGE, number: 0 };
  const { data, errors } = JSON.parse(body) as Told;
  if (errors?.[0]) return { name: `error: ${errors[0].message}`, number: 0 };
  const values = Object.values(data ?? {});
  const [value] = values;
  if (values.includes(null)) return { name: 'null', number: 0 };
  if (typeof value !== 'object' || value === null) return { name: 'nothing', number: 0 };
  const { __typename: name, signatureNumber = 0 } = value as {
    __typename?: string;
    signatureNumber?: number;
  };
  return { name: name ?? 'data', number: signatureNumber };
}

/** Ids that many sockets use alike are few; random ones never come back. */
const KEPT = 32;

/**
 * The ids clients give their operations, as they stand between the quotes of a JSON string: in this
 * form they are compared and written.
 *
 * Equal ids become one string that all sockets share: kept once, and told apart without being read.
 */
export class OperationIds {
  /** Raw ids and what became of them; the least recently used are forgotten first. */
  readonly #kept = new Map<string, string>();

  intern(rawId: string): string {
    const id = this.#kept.get(rawId) ?? asInJson(rawId);
    this.#kept.delete(rawId);
    this.#kept.set(rawId, id);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return id;
  }
}

function asInJson(id: string): string {
  const json = JSON.stringify(id);
  // Most ids stand as they are; a slice would keep the longer string alive behind them.
  return json.length === id.length + 2 ? id : json.slice(1, -1);
}

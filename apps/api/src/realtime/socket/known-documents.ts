import type { KnownDocument } from './known-document.ts';

/** Valid documents by their text; the least recently used are forgotten first. */
export class KnownDocuments {
  readonly #capacity: number;
  readonly #documents = new Map<string, KnownDocument>();
  #characters = 0;

  /** @param capacity characters of all texts together */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(text: string): KnownDocument | undefined {
    const document = this.#documents.get(text);
    if (document) {
      this.#documents.delete(text);
      this.#documents.set(text, document);
    }
    return document;
  }

  /** Remember `document`, whose text must not be known yet. */
  add(text: string, document: KnownDocument): void {
    this.#documents.set(text, document);
    this.#characters += text.length;
    for (const [oldest] of this.#documents) {
      if (this.#characters <= this.#capacity) break;
      this.#documents.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}

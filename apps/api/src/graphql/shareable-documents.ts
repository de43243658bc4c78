import { KnownDocument } from '../realtime/socket/known-document.ts';
import { SHAREABLE_FIELDS } from '../schema/shareable.ts';
import { isShareable } from './is-shareable.ts';
import type { Pipeline } from './pipeline.ts';

type Enveloped = ReturnType<Pipeline['getEnveloped']>;

/** Characters of documents remembered, shareable or not. */
const REMEMBERED = 1_000_000;

/** Which documents are valid and answer all visitors alike; those asked first are forgotten first. */
export class ShareableDocuments {
  readonly #documents = new Map<string, KnownDocument | null>();
  #characters = 0;

  /** The document in `text`, or `null` when it is not for sharing. `enveloped` is asked for only where it is new. */
  get(text: string, enveloped: () => Enveloped): KnownDocument | null {
    const known = this.#documents.get(text);
    if (known !== undefined) return known;
    const document = readDocument(text, enveloped());
    this.#documents.set(text, document);
    this.#characters += text.length;
    for (const [oldest] of this.#documents) {
      if (this.#characters <= REMEMBERED) break;
      this.#documents.delete(oldest);
      this.#characters -= oldest.length;
    }
    return document;
  }
}

function readDocument(text: string, { schema, parse, validate }: Enveloped): KnownDocument | null {
  try {
    const ast = parse(text);
    if (validate(schema, ast).length > 0 || !isShareable(schema, ast, SHAREABLE_FIELDS)) return null;
    return new KnownDocument(schema, ast);
  } catch {
    return null;
  }
}

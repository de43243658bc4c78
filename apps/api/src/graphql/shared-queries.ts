import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';
import { negotiateLocale, type HubLocale } from '@groundswell/domain';
import { acceptedMediaType } from '../http/accepted-media-type.ts';
import { FreshCache, type Made } from '../http/fresh-cache.ts';
import { readParams, type GraphqlParams } from '../http/graphql-params.ts';
import { isVisitor } from '../http/is-visitor.ts';
import type { ApiContext } from './context.ts';
import { notingSubjects } from './noting-subjects.ts';
import type { PetitionNews } from './petition-news.ts';
import type { Pipeline } from './pipeline.ts';
import { ShareableDocuments } from './shareable-documents.ts';

/** A query as it came in at a door. */
export interface AskedQuery {
  readonly headers: Pick<
    IncomingHttpHeaders,
    'accept' | 'accept-language' | 'authorization' | 'content-type' | 'cookie'
  >;
  /** A POST of JSON. */
  readonly body: Buffer;
}

/** A good answer to it: status 200, no errors. */
export interface SharedAnswer {
  readonly mediaType: string;
  /** JSON. */
  readonly body: Buffer;
}

interface Kept {
  readonly json: Buffer | null;
  readonly about: ReadonlySet<string>;
}

/** Longer requests are answered one by one. */
const BODY_MAX = 16 * 1024;
const BYTES_MAX = 64 * 1024 * 1024;
const NONE: ReadonlySet<string> = new Set();

/**
 * Answers of queries that many visitors ask: one execution, and one text of it, for all who ask the
 * same in one language within a second. It is made as for a visitor of whom nothing is known but the
 * language, so that nothing of whoever came first can be in it.
 */
export class SharedQueries {
  /** What makes answers old. */
  readonly news: PetitionNews;
  readonly #pipeline: Pipeline;
  readonly #url: string;
  readonly #documents = new ShareableDocuments();
  readonly #answers: FreshCache<Kept>;
  readonly #readers = new AsyncLocalStorage<Set<string>>();

  /** @param clock milliseconds; the machine's when left out */
  constructor(pipeline: Pipeline, news: PetitionNews, origin: string, clock?: () => number) {
    this.news = news;
    this.#pipeline = pipeline;
    this.#url = `${origin}/graphql`;
    this.#answers = new FreshCache({ news, bytesMax: BYTES_MAX, ...(clock && { clock }) });
  }

  /** The shared answer to `asked`; `null` when it has to be answered by itself, or has none that is good. */
  async answer({ headers, body }: AskedQuery): Promise<SharedAnswer | null> {
    if (body.length > BODY_MAX || !isVisitor(headers)) return null;
    const mediaType = acceptedMediaType(headers['content-type'], headers.accept);
    if (mediaType === null) return null;
    const locale = negotiateLocale(headers['accept-language'] ?? null);
    const key = locale + body.toString('latin1');
    const kept = this.#answers.find(key) ?? (await this.#ask(key, locale, body));
    if (!kept?.json) return null;
    for (const petition of kept.about) this.#readers.getStore()?.add(petition);
    return { mediaType, body: kept.json };
  }

  /** Do `work`, and add to `about` the petitions that shared answers used for it were about. */
  during<T>(about: Set<string>, work: () => T): T {
    return this.#readers.run(about, work);
  }

  async #ask(key: string, locale: HubLocale, body: Buffer): Promise<Kept | null> {
    const params = readParams(body);
    if (!params) return null;
    const open = () =>
      this.#pipeline.getEnveloped({
        request: new Request(this.#url, { method: 'POST', headers: { 'accept-language': locale } }),
        params,
      });
    const operation = this.#documents.get(params.query, open)?.operation(params.operationName);
    if (!operation || operation instanceof Error) return null;
    return this.#answers.get(key, () => make(open(), operation.document, params, key.length));
  }
}

type Enveloped = ReturnType<Pipeline['getEnveloped']>;

async function make(
  enveloped: Enveloped,
  document: unknown,
  params: GraphqlParams,
  keyBytes: number,
): Promise<Made<Kept>> {
  const about = new Set<string>();
  const result = (await enveloped.execute({
    schema: enveloped.schema,
    document,
    contextValue: notingSubjects((await enveloped.contextFactory()) as ApiContext, about),
    variableValues: params.variables,
    operationName: params.operationName,
  })) as { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: unknown };
  // A fault may pass; and how a refusal is worded is up to the door it came in by.
  if (result.errors || !result.data) {
    return { value: { json: null, about: NONE }, about: NONE, bytes: 0, keep: false };
  }
  const json = Buffer.from(JSON.stringify(result));
  return { value: { json, about }, about, bytes: json.length + keyBytes, keep: true };
}

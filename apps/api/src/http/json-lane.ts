import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPromise, processRegularResult, type FetchAPI } from 'graphql-yoga';
import { maskFault } from '../graphql/mask-fault.ts';
import type { Pipeline } from '../graphql/pipeline.ts';
import { KnownDocument } from '../realtime/socket/known-document.ts';
import { KnownDocuments } from '../realtime/socket/known-documents.ts';
import { acceptedMediaType } from './accepted-media-type.ts';
import { readParams, type GraphqlParams } from './graphql-params.ts';
import { shortRequest } from './short-request.ts';

/** Characters of documents remembered as valid: those of a hub's own pages many times over. */
const REMEMBERED = 1_000_000;

/** What `processRegularResult` makes of a result, without a fetch `Response` around it. */
class Answer {
  readonly body: string;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(body: string, { status, headers }: { status: number; headers: Record<string, string> }) {
    this.body = body;
    this.status = status;
    this.headers = headers;
  }
}
const ANSWERS = { Response: Answer } as unknown as FetchAPI;

/**
 * A short way through the pipeline for what nearly every client sends: one query or mutation as a
 * POST of JSON. Same plugins, limits, context, masking and wording of answers as Yoga's own door,
 * without a fetch `Request` read, nor a `Response` streamed. Whatever is unusual or refused before it
 * is executed goes to Yoga, which answers it: the lane knows no errors of its own.
 */
export class JsonLane {
  readonly #pipeline: Pipeline;
  readonly #url: string;
  readonly #documents = new KnownDocuments(REMEMBERED);

  constructor(pipeline: Pipeline, origin: string) {
    this.#pipeline = pipeline;
    this.#url = `${origin}/graphql`;
  }

  /** Whether `request`, whose body is `body`, was answered here. */
  async answer(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<boolean> {
    const mediaType = acceptedMediaType(request.headers['content-type'], request.headers.accept);
    const params = mediaType === null ? null : readParams(body);
    if (mediaType === null || params === null) return false;
    const enveloped = this.#pipeline.getEnveloped({
      request: shortRequest(request, this.#url),
      params,
    });
    const document = this.#documents.get(params.query) ?? this.#learn(params.query, enveloped);
    const operation = document?.operation(params.operationName);
    if (!operation || operation instanceof Error || operation.node.operation === 'subscription') return false;

    const answer = processRegularResult(
      await execute(enveloped, operation.document, params),
      ANSWERS,
      mediaType,
    ) as unknown as Answer;
    response.writeHead(answer.status, {
      ...crossOriginHeaders(request.headers.origin),
      ...answer.headers,
      'content-length': Buffer.byteLength(answer.body),
    });
    response.end(answer.body);
    return true;
  }

  /** The document in `text` if it can be executed, remembered. */
  #learn(text: string, { schema, parse, validate }: Enveloped): KnownDocument | null {
    try {
      const ast = parse(text);
      if (validate(schema, ast).length > 0) return null;
      const document = new KnownDocument(schema, ast);
      this.#documents.add(text, document);
      return document;
    } catch {
      return null;
    }
  }
}

type Enveloped = ReturnType<Pipeline['getEnveloped']>;

/** As the pipeline's `cors` says it of an answer to `origin` (observed: @whatwg-node/server 0.10). */
export function crossOriginHeaders(origin: string | undefined) {
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
  };
}

async function execute(enveloped: Enveloped, document: unknown, params: GraphqlParams) {
  try {
    // A visitor's is there at once; to wait for it nevertheless is felt where thousands sign.
    const context = enveloped.contextFactory();
    return await enveloped.execute({
      schema: enveloped.schema,
      document,
      contextValue: isPromise(context) ? await context : context,
      variableValues: params.variables,
      operationName: params.operationName,
    });
  } catch (fault) {
    return { errors: [maskFault(fault)] };
  }
}

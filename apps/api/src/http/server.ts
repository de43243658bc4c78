import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ApiServices } from '../graphql/context.ts';
import type { Pipeline } from '../graphql/pipeline.ts';
import type { SharedQueries } from '../graphql/shared-queries.ts';
import type { Database } from '@groundswell/store';
import { answerImage, imageAsked } from '../images/answer-image.ts';
import { answerUpload } from '../images/answer-upload.ts';
import type { ImageDoor } from '../images/image-door.ts';
import type { ImageStore } from '../images/image-store.ts';
import { logFault } from '../log.ts';
import { printedSchema } from '../schema/printed-schema.ts';
import type { ClientNaming } from './client-name.ts';
import { createCountFiles, type CountFiles } from './count-json.ts';
import { answerDevMail, type DevMailbox } from './dev-mail.ts';
import { answerExport, exportAsked } from './export/answer-export.ts';
import { answerGraphiql } from './graphiql.ts';
import { answerGraphql } from './graphql.ts';
import { JsonLane } from './json-lane.ts';
import { isTooLargeForm } from './large-form.ts';
import { send, sendJson } from './send.ts';
import { SharedPages } from './shared-pages.ts';
import { answerOneClick, oneClickToken } from './unsubscribe.ts';

/** Answers every page: the built web app, or Vite while developing. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface HttpOptions {
  readonly origin: string;
  /** Where readers reach the hub, `origin` among them. */
  readonly origins: readonly string[];
  readonly pipeline: Pipeline;
  readonly shared: SharedQueries;
  readonly services: ApiServices;
  readonly clients: ClientNaming;
  readonly images: { readonly db: Database; readonly store: ImageStore; readonly door: ImageDoor };
  /** `null` where mail is really sent. */
  readonly devMailbox: DevMailbox | null;
  /** `null` for a hub without pages. */
  readonly pages: PageHandler | null;
  /** Whether the hub can do its work now. */
  readonly isReady: () => Promise<boolean>;
}

/**
 * How long an idle connection stays open: longer than the 60 s a load balancer keeps its own, or
 * it would send a request down one that is just being closed.
 */
const KEEP_ALIVE_MS = 65_000;

/** The one HTTP server: API, files for those who poll, health, and the pages. */
export function createHttpServer(options: HttpOptions): Server {
  const countFiles = createCountFiles(options.services);
  const lane = new JsonLane(options.pipeline, options.origin);
  const { pages, shared: queries, origins } = options;
  const sharedPages = pages && new SharedPages({ pages, queries, origins });
  return createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    options.clients.name(request);
    route(request, response, options, countFiles, lane, sharedPages).catch((fault: unknown) => {
      logFault(fault, 'a request failed');
      if (!response.headersSent)
        sendJson(response, 500, { error: 'Something went wrong here. Please try again.' });
      else response.destroy();
    });
  });
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
  countFiles: CountFiles,
  lane: JsonLane,
  pages: SharedPages | null,
): Promise<void> {
  const { origin, pipeline, shared, services, images, devMailbox, isReady } = options;
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const reading = request.method === 'GET' || request.method === 'HEAD';

  if (path === '/graphql') {
    const wantsPage = request.headers.accept?.includes('text/html') && !request.url?.includes('query=');
    if (reading && wantsPage) return answerGraphiql(request, response);
    // Some answers are about one person; none is worth keeping where others could read it.
    response.setHeader('cache-control', 'no-store');
    return answerGraphql(request, response, pipeline, lane, shared, origin);
  }
  const slug = /^\/petitions\/([^/]+)\/count\.json$/.exec(path)?.[1];
  if (reading && slug !== undefined) return countFiles(request, response, decode(slug));
  if (reading && path === '/schema.graphql') {
    return send(response, 200, { 'content-type': 'text/plain; charset=utf-8' }, printedSchema);
  }
  if (path === '/healthz') return sendJson(response, 200, { status: 'ok' });
  if (path === '/readyz') {
    const ready = await isReady();
    return sendJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
  }
  if (reading && devMailbox && /^\/dev\/mail(?:\.json|\/.*)?$/.test(path)) {
    return answerDevMail(response, path, devMailbox);
  }
  const picture = reading ? imageAsked(path) : null;
  if (picture) return answerImage(request, response, picture, { services, ...images });
  if (request.method === 'POST' && path === '/images') return answerUpload(request, response, images.door);
  const file = request.method === 'GET' ? exportAsked(request.url ?? '/') : null;
  if (file) return answerExport(request, response, file, options.services);
  const token = oneClickToken(request);
  if (token !== null) return answerOneClick(request, response, token, services.commands);
  if (pages && isTooLargeForm(request)) {
    return sendJson(response, 413, { error: 'This form is too large.' }, { connection: 'close' });
  }
  if (pages) return pages.answer(request, response);
  sendJson(response, 404, { error: 'There is nothing at this address.' });
}

/** `part` of a path without its percent signs; what cannot be decoded names nothing. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import { PICTURE_FORM_MAX } from './large-form.ts';
import type { PageHandler } from './server.ts';

const HANDLER = join(import.meta.dirname, '../../../web/build/handler.js');

/**
 * The built web app, told that readers reach it at one of `origins`: the one they named, else the first.
 *
 * adapter-node 6 learns scheme and host from request headers only; ours are overwritten on
 * each request, so that no reader can choose them. They are variables of this process because
 * the handler reads them when it is loaded.
 *
 * @throws when the web app was not built
 */
export async function loadPages(origins: readonly string[]): Promise<PageHandler> {
  if (!existsSync(HANDLER))
    throw new Error('loadPages: apps/web/build is missing, expected `pnpm build` to have run');
  process.env['WEB_PROTOCOL_HEADER'] = 'x-groundswell-proto';
  process.env['WEB_HOST_HEADER'] = 'x-groundswell-host';
  // A form with a picture; of all others less is taken (large-form.ts).
  process.env['WEB_BODY_SIZE_LIMIT'] = `${PICTURE_FORM_MAX}`;
  const { handler } = (await import(HANDLER)) as { handler: PageHandler };
  const known = origins.map((origin) => new URL(origin));
  const compress = compression();
  return (request, response) => {
    const named = known.find(({ host }) => host === request.headers.host) ?? known[0];
    request.headers['x-groundswell-proto'] = named?.protocol.slice(0, -1);
    request.headers['x-groundswell-host'] = named?.host;
    compress(request as never, response as never, () => handler(request, response));
  };
}

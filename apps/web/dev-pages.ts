import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'vite';

/**
 * The pages as they are being written: Vite in the process that serves the API, so that both
 * answer on one port and rendering reaches the API as it does in the built app. Vite's reload
 * socket rides on `server`.
 */
export async function devPages(
  server: Server,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const vite = await createServer({
    root: import.meta.dirname,
    // Vite's own loader writes a copy of its configuration, which `node --watch` takes for a change.
    configLoader: 'native',
    server: { middlewareMode: true, hmr: { server } },
  });
  return vite.middlewares;
}

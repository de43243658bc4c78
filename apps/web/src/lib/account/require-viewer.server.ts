import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Viewer } from './viewer.server.ts';

/** Someone signed in who has said their name. */
export interface NamedViewer extends Viewer {
  readonly name: string;
}

/**
 * Whoever is signed in. Visitors are sent to sign in, those without a name to say it, and both come
 * back to `event`'s page after that.
 *
 * @throws {import('@sveltejs/kit').Redirect}
 */
export function requireViewer({
  locals: { viewer },
  request,
  url,
}: Pick<RequestEvent, 'locals' | 'request' | 'url'>): NamedViewer {
  // The query of a form names its action.
  const page = request.method === 'GET' ? url.pathname + url.search : url.pathname;
  const next = encodeURIComponent(page);
  if (!viewer) redirect(303, `/sign-in?next=${next}`);
  const { name } = viewer;
  if (name === null) redirect(303, `/sign-in/name?next=${next}`);
  return { ...viewer, name };
}

import type { RequestEvent } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { WhoReads } from './documents.ts';
import { dropSession, prolongSession, SESSION_COOKIE } from './session-cookie.server.ts';

/** Who is signed in. */
export interface Viewer {
  /** First name and initial; `null` until they said their name. */
  readonly name: string | null;
  readonly roles: readonly ('CREATOR' | 'MODERATOR' | 'ADMIN' | 'PARTNER')[];
}

/**
 * Whoever sent `event`, or `null` for a visitor, for whom nothing is asked. A cookie whose session
 * has ended is taken back, so that its reader is a visitor like all others again.
 */
export async function viewerOf(event: RequestEvent): Promise<Viewer | null> {
  if (event.cookies.get(SESSION_COOKIE) === undefined) return null;
  const { viewer } = await query(event.fetch, WhoReads, {});
  if (viewer) prolongSession(event);
  else dropSession(event);
  return viewer && { name: viewer.displayName, roles: viewer.roles };
}

import { error, type RequestEvent } from '@sveltejs/kit';
import { requireViewer } from '#lib/account/require-viewer.server.ts';

/**
 * Let moderators through, and admins, who are moderators too. Visitors are sent to sign in; for everybody else the page is
 * not there.
 *
 * @returns whether it is an admin
 */
export function requireModerator(event: Pick<RequestEvent, 'locals' | 'request' | 'url'>): {
  readonly admin: boolean;
} {
  const { roles } = requireViewer(event);
  const admin = roles.includes('ADMIN');
  if (!admin && !roles.includes('MODERATOR')) error(404, 'There is no such page.');
  return { admin };
}

import { error } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { AuditLogPage } from '#lib/moderation/documents.ts';
import { requireModerator } from '#lib/moderation/require-moderator.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  requireModerator(event);
  const { searchParams } = event.url;
  const [petition, actor, after] = ['petition', 'actor', 'after'].map((name) => searchParams.get(name));
  const { auditLog } = await query(event.fetch, AuditLogPage, { petition, actor, after });
  if (!auditLog) error(404, 'There is no such page.');
  return { log: auditLog, filter: { ...(petition && { petition }), ...(actor && { actor }) } };
};

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { query } from '#lib/graphql/client.ts';
import { DraftById, type EditableDraft } from './documents.ts';

/** A draft, and the topics it may have. */
export interface FoundDraft {
  readonly draft: EditableDraft;
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
}

/**
 * The draft that `id` names, for its authors. What is published already is changed elsewhere: they
 * are led there.
 *
 * @throws {import('@sveltejs/kit').HttpError} 404 for everybody else
 * @throws {import('@sveltejs/kit').Redirect}
 */
export async function findDraft(event: RequestEvent, id: string): Promise<FoundDraft> {
  requireViewer(event);
  const { node, topics } = await query(event.fetch, DraftById, { id });
  if (node?.__typename !== 'Petition' || !node.editing) error(404, 'There is no such petition.');
  if (node.status !== 'DRAFT') redirect(303, `/manage/${encodeURIComponent(node.slug)}/text`);
  return { topics, draft: { ...node, editing: node.editing } };
}

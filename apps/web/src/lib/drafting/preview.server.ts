import type { RequestEvent } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { PreviewMarkdown } from './documents.ts';

/** `body` (Markdown) as readers will see it: clean HTML; `null` when it breaks its limits. */
export async function previewMarkdown(
  { fetch }: Pick<RequestEvent, 'fetch'>,
  body: string,
): Promise<string | null> {
  try {
    return (await query(fetch, PreviewMarkdown, { body })).previewMarkdown;
  } catch {
    return null;
  }
}

import { videoEmbed, withVideo } from '@groundswell/domain';
import type { DraftField } from '#lib/messages/drafting.ts';
import { formText } from '#lib/site/form-text.ts';

/** What a form changes of a petition; what it has no field for is left out. */
export interface DraftChange {
  title?: string;
  target?: string | null;
  body?: string;
  locale?: string;
  topics?: string[];
  highRisk?: boolean;
  closesAt?: string | null;
}

/** What is there before the change. */
export interface Changeable {
  readonly body: string;
  /** RFC 3339, or `null`. */
  readonly closesAt: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The change that `form` asks for, or the field of which it asks for something that cannot be said
 * to the API at all.
 */
export function readChange(
  form: FormData,
  draft: Changeable,
): { readonly change: DraftChange } | { readonly refused: DraftField } {
  const change: DraftChange = {};
  if (form.has('title')) change.title = formText(form, 'title').trim();
  if (form.has('target')) change.target = formText(form, 'target').trim() || null;
  // Forms end lines as the mail of 1982 did.
  if (form.has('body')) change.body = formText(form, 'body').replaceAll('\r\n', '\n');
  if (form.has('locale')) change.locale = formText(form, 'locale');
  if (form.has('highRisk')) change.highRisk = formText(form, 'highRisk') === 'yes';
  // Boxes that are not ticked are not sent: the marker says that they were there.
  if (form.has('topicsShown')) change.topics = form.getAll('topics').map(String);

  if (form.has('media')) {
    const link = formText(form, 'media').trim();
    if (link !== '' && !videoEmbed(link)) return { refused: 'media' };
    change.body = withVideo(change.body ?? draft.body, link || null);
  }
  if (form.has('closesAt')) {
    const day = formText(form, 'closesAt').trim();
    if (day !== '' && !isDay(day)) return { refused: 'closesAt' };
    if (day !== (draft.closesAt?.slice(0, 10) ?? '')) {
      change.closesAt = day === '' ? null : `${day}T23:59:59.000Z`;
    }
  }
  return { change };
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text));
}

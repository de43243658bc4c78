import { DECISION_WORDS } from '#lib/messages/decisions.server.ts';
import { MODERATION_WORDS } from '#lib/messages/moderation.server.ts';
import { requireModerator } from '#lib/moderation/require-moderator.server.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
  const { admin } = requireModerator(event);
  const { locale } = event.locals;
  event.setHeaders(PRIVATE_PAGE);
  return { admin, moderationWords: MODERATION_WORDS[locale], decisionWords: DECISION_WORDS[locale] };
};

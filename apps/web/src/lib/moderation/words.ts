import { createContext } from 'svelte';
import type { DecisionWords } from '#lib/messages/decisions.ts';
import type { ModerationWords } from '#lib/messages/moderation.ts';

/** What moderators read: their own words, and those about decisions that everybody reads. */
export interface ModeratorsWords {
  readonly moderation: ModerationWords;
  readonly decisions: DecisionWords;
}

/** The layout of the moderators' pages provides their words as a getter: they change when the language does. */
export const [moderatorsWordsContext, provideModeratorsWords] = createContext<() => ModeratorsWords>();

import { createContext } from 'svelte';
import type { DraftingWords } from '#lib/messages/drafting.ts';

/** A page of a draft provides its words as a getter: they change when the language does. */
export const [draftingWordsContext, provideDraftingWords] = createContext<() => DraftingWords>();

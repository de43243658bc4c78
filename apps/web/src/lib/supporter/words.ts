import { createContext } from 'svelte';
import type { SupporterWords } from '#lib/messages/supporter.ts';

/** A page of the supporter's own provides its words as a getter: they change when the language does. */
export const [supporterWordsContext, provideSupporterWords] = createContext<() => SupporterWords>();

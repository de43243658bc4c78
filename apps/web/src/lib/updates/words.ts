import { createContext } from 'svelte';
import type { UpdatesWords } from '#lib/messages/updates.ts';

/** The page of updates provides its words as a getter: they change when the language does. */
export const [updatesWordsContext, provideUpdatesWords] = createContext<() => UpdatesWords>();

import { createContext } from 'svelte';
import type { ManageWords } from '#lib/messages/manage.ts';

/** The layout of a creator's pages provides their words as a getter: they change when the language does. */
export const [manageWordsContext, provideManageWords] = createContext<() => ManageWords>();

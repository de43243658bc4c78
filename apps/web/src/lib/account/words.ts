import { createContext } from 'svelte';
import type { AccountWords } from '#lib/messages/account.ts';

/** A page of one's account provides its words as a getter: they change when the language does. */
export const [accountWordsContext, provideAccountWords] = createContext<() => AccountWords>();

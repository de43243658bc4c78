import { createContext } from 'svelte';
import type { Messages } from '#lib/messages/messages.ts';
import type { Format } from './format.ts';

/** What every component needs to speak to the reader. */
export interface Words {
  readonly t: Messages;
  readonly format: Format;
  /** The hub's own name. */
  readonly hubName: string;
}

/** The layout provides the reader's words as a getter: they change when the language does. */
export const [wordsContext, provideWords] = createContext<() => Words>();

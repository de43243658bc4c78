import type { Page } from './pages.ts';

interface Category {
  readonly name: string;
  readonly does: string;
}

/** The notice and the settings of cookies, once per language. Made on the server only. */
export interface CookieWords {
  readonly notice: { readonly label: string; readonly text: string };
  readonly settings: string;
  readonly refuse: string;
  readonly allow: string;
  /** Said once a choice is made. */
  readonly remembered: string;
  readonly categories: Readonly<Record<'necessary' | 'analytics' | 'targeting', Category>>;
  readonly page: Page & {
    readonly heading: string;
    readonly save: string;
    readonly state: Readonly<Record<'unmade' | 'none' | 'analytics' | 'targeting' | 'all', string>>;
  };
}

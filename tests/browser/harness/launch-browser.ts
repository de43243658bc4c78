import { chromium, type Page } from 'playwright-core';
import { chromiumCommand } from './chromium-command.ts';
import { markScriptless } from './scripted-copy.ts';

/** How a page is looked at. Everything has the default of a plain desktop reader in English. */
export interface PageOptions {
  /** `false` for a reader without scripts. */
  readonly javaScript?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** BCP 47; sets `navigator.language` and `Accept-Language`. */
  readonly locale?: string;
}

export interface TestBrowser extends AsyncDisposable {
  /** A page in a profile of its own: no cookies, no cache, nothing shared with another page. */
  newPage(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Nothing but this machine has a name: a page that calls elsewhere gets no answer.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Start a browser with an empty profile and no way to the network. Close it in `afterAll`. */
export async function launchBrowser(): Promise<TestBrowser> {
  const { path, env } = await chromiumCommand();
  const browser = await chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...process.env, ...env },
  });
  const close = (): Promise<void> => browser.close();
  const newPage = async (options: PageOptions = {}): Promise<Page> => {
    const { javaScript = true, colorScheme = 'light', viewport, locale = 'en-GB' } = options;
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      colorScheme,
      viewport: viewport ?? { width: 1280, height: 800 },
      locale,
      timezoneId: 'UTC',
    });
    const page = await context.newPage();
    if (!javaScript) markScriptless(page, () => newPage({ ...options, javaScript: true }));
    return page;
  };
  return { newPage, close, [Symbol.asyncDispose]: close };
}

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { launchBrowser, type TestBrowser } from './launch-browser.ts';
import { thirdPartyRequests } from './third-party-requests.ts';
import { transferredJavaScript } from './transferred-javascript.ts';

const script = `document.title = 'with scripts'; /* ${'padding '.repeat(2_000)} */`;
const PAGES: Record<string, { type: string; body: string }> = {
  '/': {
    type: 'text/html',
    body: '<html lang="en"><title>without scripts</title><h1>Hello</h1><script src="/a.js"></script>',
  },
  '/a.js': { type: 'text/javascript', body: script },
  '/unreadable': {
    type: 'text/html',
    body: '<html lang="en"><title>t</title><p style="color:#ccc">faint</p>',
  },
  '/stranger': {
    type: 'text/html',
    body: '<html lang="en"><title>t</title><img alt="" src="https://example.org/pixel.gif"><img alt="" src="data:,">',
  },
};

let browser: TestBrowser;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = PAGES[request.url ?? ''];
    if (!page) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': page.type, 'content-encoding': 'gzip' })
      .end(gzipSync(page.body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test('a page runs its scripts unless the reader has them off', async () => {
  const [withScripts, without] = [await browser.newPage(), await browser.newPage({ javaScript: false })];

  await Promise.all([withScripts.goto(origin), without.goto(origin)]);

  expect(await withScripts.title()).toBe('with scripts');
  expect(await without.title()).toBe('without scripts');
});

test('a page is seen as the reader has it: colours, size, language', async () => {
  const page = await browser.newPage({
    colorScheme: 'dark',
    viewport: { width: 320, height: 600 },
    locale: 'ug',
  });

  await page.goto(origin);

  const seen = await page.evaluate(() => [
    matchMedia('(prefers-color-scheme: dark)').matches,
    innerWidth,
    navigator.language,
  ]);
  expect(seen).toEqual([true, 320, 'ug']);
});

test('two pages share no cookie', async () => {
  const [first, second] = [await browser.newPage(), await browser.newPage()];
  await Promise.all([first.goto(origin), second.goto(origin)]);

  await first.evaluate(() => void (document.cookie = 'seen=1'));

  expect(await second.evaluate(() => document.cookie)).toBe('');
});

test.for([true, false])(
  'faint text is an axe violation, plain text is none (scripts: %s)',
  async (javaScript) => {
    const page = await browser.newPage({ javaScript });

    await page.goto(`${origin}/unreadable`);
    await expect(expectNoAxeViolations(page)).rejects.toThrow('accessibility of');

    await page.goto(origin);
    await expectNoAxeViolations(page);
    expect(await page.title()).toBe(javaScript ? 'with scripts' : 'without scripts');
  },
);

test('a request to a third party is noticed and gets no answer', async () => {
  const page = await browser.newPage();
  const elsewhere = thirdPartyRequests(page, origin);

  const [failed] = await Promise.all([page.waitForEvent('requestfailed'), page.goto(`${origin}/stranger`)]);

  expect(elsewhere).toEqual(['https://example.org/pixel.gif']);
  expect(failed.failure()?.errorText).toBe('net::ERR_NAME_NOT_RESOLVED');
});

test('JavaScript is counted as it crosses the wire, compressed', async () => {
  const page = await browser.newPage();

  const bytes = await transferredJavaScript(page, origin);

  expect(bytes).toBeGreaterThan(gzipSync(script).length);
  expect(bytes).toBeLessThan(gzipSync(script).length + 400);
});

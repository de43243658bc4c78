import type { Page } from 'playwright-core';

interface ResponseReceived {
  readonly requestId: string;
  readonly response: { readonly mimeType: string };
}

interface LoadingFinished {
  readonly requestId: string;
  /** Bytes on the wire, compressed, with the response's headers. */
  readonly encodedDataLength: number;
}

/**
 * How many bytes of JavaScript cross the wire when `page` opens `url`, compressed.
 *
 * Counts until the network is idle, so with whatever the page loads after it
 * has started. Wants a page that has loaded nothing yet: its cache is empty.
 */
export async function transferredJavaScript(page: Page, url: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, response }: ResponseReceived) => {
    if (response.mimeType.includes('javascript')) scripts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }: LoadingFinished) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await devtools.detach();
  return bytes;
}

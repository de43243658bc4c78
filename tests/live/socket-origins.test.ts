import { expect, test } from 'vitest';
import { connect, refusedUpgrade } from '../socket/raw-client.ts';
import { openNode } from './hub/open-node.ts';

/** The status that answers a page of `origin`; 101 when it may connect. */
async function answerTo(origin: string, url: string): Promise<number | undefined> {
  try {
    const client = await connect(url, { origin });
    client.terminate();
    return 101;
  } catch {
    return refusedUpgrade(url, { origin });
  }
}

test('a hub without an ORIGIN lets the pages of this machine connect, under each of its names, and no others', async () => {
  await using hub = await openNode();
  const url = `${hub.url.replace('http', 'ws')}/graphql`;
  const answers = (origins: readonly string[]) => Promise.all(origins.map((origin) => answerTo(origin, url)));

  const own = await answers([
    `http://127.0.0.1:${hub.port}`,
    `http://localhost:${hub.port}`,
    `http://[::1]:${hub.port}`,
  ]);
  const foreign = await answers([
    'https://evil.example',
    `http://127.0.0.1:${hub.port + 1}`,
    `https://localhost:${hub.port}`,
    `http://localhost:${hub.port}.evil.example`,
    'null',
  ]);

  expect(own).toEqual([101, 101, 101]);
  expect(foreign).toEqual([403, 403, 403, 403, 403]);
});

import { expect, test } from 'vitest';
import { readEvents } from './event-stream.ts';

const encode = (chunks: readonly string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

test('events are read wherever the network cuts them', async () => {
  const body = encode([': hello\n\nevent: ne', 'xt\r\ndata: {"a":1}\r\n', '\r\nevent: complete\ndata:\n\n']);

  const events = await Array.fromAsync(readEvents(body));

  expect(events).toEqual([
    { event: 'next', data: '{"a":1}' },
    { event: 'complete', data: '' },
  ]);
});

test('the lines of one event are joined', async () => {
  const body = encode(['event: next\ndata: [\ndata: 1]\n\n']);

  const events = await Array.fromAsync(readEvents(body));

  expect(events).toEqual([{ event: 'next', data: '[\n1]' }]);
});

test('an event that was not finished is not told', async () => {
  const events = await Array.fromAsync(readEvents(encode(['event: next\ndata: {}'])));

  expect(events).toEqual([]);
});

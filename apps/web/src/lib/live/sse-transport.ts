import { backOff } from './backoff.ts';
import { readEvents } from './event-stream.ts';
import type { CreateTransport, LiveOperation } from './transport.ts';

const ATTEMPTS_BEFORE_GIVING_UP = 3;

/** Each operation as a streamed answer: `text/event-stream` on /graphql, for those without websockets. */
export const createSseTransport: CreateTransport = (events) => {
  let everUp = false;

  async function keepStreaming(
    operation: LiveOperation,
    next: (data: unknown) => void,
    signal: AbortSignal,
  ): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      if (!everUp && attempt === ATTEMPTS_BEFORE_GIVING_UP) return events.gaveUp();
      try {
        const body = await open(operation, signal);
        everUp = true;
        attempt = 0;
        events.up();
        for await (const { event, data } of readEvents(body)) {
          if (event === 'complete') return;
          const result = JSON.parse(data) as { data?: unknown };
          if (event === 'next' && result.data) next(result.data);
        }
      } catch {
        if (signal.aborted) return;
      }
      events.down();
      await backOff(attempt);
    }
  }

  return {
    start: (_id, operation, next) => {
      const controller = new AbortController();
      void keepStreaming(operation, next, controller.signal);
      return () => controller.abort();
    },
  };
};

/** @throws {Error} when the answer is no event stream */
async function open(operation: LiveOperation, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.query, variables: operation.variables() }),
    signal,
  });
  const type = response.headers.get('content-type') ?? 'no type';
  if (!response.body || !type.startsWith('text/event-stream')) {
    throw new Error(`open: POST /graphql answered ${response.status} ${type}, expected text/event-stream`);
  }
  return response.body;
}

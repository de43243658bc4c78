import type { CreateTransport } from './transport.ts';

/** How often the count is asked for, in milliseconds; stretched by up to a half so that pages spread. */
const EVERY = 5_000;

/**
 * The last resort: the state asked for again and again as a small file. The browser
 * revalidates it by ETag, so an unchanged count costs a 304. Operations without
 * such a file stay as they were rendered.
 */
export const createPollingTransport: CreateTransport = (events) => ({
  start: (_id, { poll }, next) => {
    if (!poll) return () => {};
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;

    const ask = async () => {
      try {
        const response = await fetch(poll.path, { cache: 'no-cache' });
        if (!response.ok) throw new Error(`${poll.path} answered ${response.status}, expected 200`);
        const data = poll.read(await response.json());
        events.up();
        if (!stopped) next(data);
      } catch {
        events.down();
      }
      if (!stopped) timer = setTimeout(ask, EVERY * (1 + Math.random() / 2));
    };

    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  },
});

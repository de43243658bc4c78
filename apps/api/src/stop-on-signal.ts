import { log, logFault } from './log.ts';
import type { Hub } from './hub.ts';

/** Longest wait for what was accepted to be finished, in milliseconds. */
const STOP_WITHIN_MS = 10_000;

/** Stop `hub` in order on SIGTERM or SIGINT; a second signal, or ten seconds, end it at once. */
export function stopOnSignal(hub: Hub): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    hub.close().then(
      () => process.exit(0),
      (fault: unknown) => {
        logFault(fault, 'the hub did not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

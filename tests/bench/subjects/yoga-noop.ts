import { NO_SIGNATURE } from './signing-schema.ts';
import { startYoga } from './yoga-server.ts';

/** Yoga whose mutation does nothing: what is left is Yoga. */
export function start() {
  return startYoga(() => NO_SIGNATURE);
}

import { readConfig } from './config.ts';
import { loadPages } from './http/load-pages.ts';
import { startHub } from './hub.ts';
import { startUpFailure } from './start-up-failure.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** Serve the hub as the environment says, with the web app that was built. */
try {
  const config = readConfig(process.env);
  const hub = await startHub({ config, pages: await loadPages(config.origins), progress: console.log });
  console.log(`Groundswell is open at ${config.origin}`);
  stopOnSignal(hub);
} catch (error) {
  console.error(startUpFailure(error));
  process.exit(1);
}

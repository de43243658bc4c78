import { loadPages, readConfig, startHub, startUpFailure, stopOnSignal } from '@groundswell/api';
import { seedWhenEmpty, welcome } from './demo-hub.ts';

/** Serve the built hub, with demo content when it is empty. */
try {
  const config = readConfig(process.env);
  const pages = await loadPages(config.origins);
  const hub = await startHub({ config, pages, prepare: seedWhenEmpty, progress: console.log });
  console.log(welcome(config.origin, config.smtpUrl === null));
  stopOnSignal(hub);
} catch (error) {
  console.error(startUpFailure(error));
  process.exit(1);
}

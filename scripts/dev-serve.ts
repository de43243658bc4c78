import { readConfig, startHub, stopOnSignal, type PageHandler } from '@groundswell/api';
import { devPages } from '../apps/web/dev-pages.ts';
import { seedWhenEmpty, welcome } from './demo-hub.ts';

/** Serve the hub with its pages straight from their sources. */
const config = readConfig(process.env);
let pages: PageHandler = () => {};
const hub = await startHub({
  config,
  pages: (request, response) => pages(request, response),
  onServer: async (server) => {
    pages = await devPages(server);
  },
  prepare: seedWhenEmpty,
  progress: console.log,
});
console.log(welcome(config.origin, config.smtpUrl === null));
stopOnSignal(hub);

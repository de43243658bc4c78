import { readConfig, startHub } from '@groundswell/api';

/** A node without pages, as the environment says. It tells its parent where it listens. */
const hub = await startHub({ config: readConfig(process.env), pages: null });
process.on('disconnect', () => process.exit());
process.send?.(hub.url);

import { join } from 'node:path';
import { mustRun } from './build/run.ts';
import { ROOT } from './paths.ts';

/** `pnpm db:generate`: the Prisma client and the model Pothos reads, from prisma/schema.prisma. */
// Pothos' generator is a program of the store's, which prisma looks for on the path.
process.env['PATH'] = `${join(ROOT, 'packages/store/node_modules/.bin')}:${process.env['PATH']}`;
process.env['PRISMA_HIDE_UPDATE_MESSAGE'] = '1';
await mustRun('prisma', ['generate', '--no-hints']);

import { join } from 'node:path';

/** The project's root directory. */
export const ROOT = join(import.meta.dirname, '..');
export const SCHEMA = join(ROOT, 'prisma/schema.prisma');
export const MIGRATIONS = join(ROOT, 'prisma/migrations');

import { join } from 'node:path';
import type { DialectName } from '../load/load-plan.ts';

/** A server that can be measured. */
export interface SubjectEntry {
  /** The file that starts it: a path, or a URL. */
  readonly file: string;
  readonly dialect: DialectName;
  /** It comes from the folder of peers, which is installed when first asked for. */
  readonly installed: 'workspace' | 'peers';
}

const here = (file: string) => join(import.meta.dirname, file);
const peer = (file: string) => join(import.meta.dirname, '../peers', file);

/** Every server there is, by the name it has in tables. */
export const SUBJECTS = {
  hub: { file: here('hub.ts'), dialect: 'graphql', installed: 'workspace' },
  yoga: { file: here('yoga.ts'), dialect: 'graphql', installed: 'workspace' },
  bare: { file: here('bare.ts'), dialect: 'graphql', installed: 'workspace' },
  apollo: { file: peer('apollo.ts'), dialect: 'graphql', installed: 'peers' },
  mercurius: { file: peer('mercurius.ts'), dialect: 'graphql', installed: 'peers' },
  grafserv: { file: peer('grafserv.ts'), dialect: 'graphql', installed: 'peers' },
  'socket.io': { file: peer('socket-io.ts'), dialect: 'socket.io', installed: 'peers' },
} as const satisfies Record<string, SubjectEntry>;

/** Every server that takes mutations over HTTP, by its name. */
export const WRITERS = {
  hub: { file: here('hub.ts'), installed: 'workspace' },
  'yoga-transaction': {
    file: new URL('./yoga-transaction.ts', import.meta.url).href,
    installed: 'workspace',
  },
  'yoga-create': { file: new URL('./yoga-create.ts', import.meta.url).href, installed: 'workspace' },
  'yoga-noop': { file: new URL('./yoga-noop.ts', import.meta.url).href, installed: 'workspace' },
  'mercurius-noop': { file: peer('mercurius-noop.ts'), installed: 'peers' },
} as const satisfies Record<string, Omit<SubjectEntry, 'dialect'>>;

export type WriterName = keyof typeof WRITERS;

export type SubjectName = keyof typeof SUBJECTS;

export function isSubjectName(name: string): name is SubjectName {
  return Object.hasOwn(SUBJECTS, name);
}

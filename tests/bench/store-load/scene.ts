import type { Database } from '@groundswell/store';
import type { Commands } from '../hub/fixture.ts';

/** Rows in one batch: what group commit takes at most. */
export const BATCH = 500;

/** Where the store is measured: a database nobody has used, with one petition. */
export interface Scene {
  readonly url: string;
  readonly db: Database;
  readonly commands: Commands;
  readonly petitionId: string;
  /** Rows to write in all, a multiple of `BATCH`. */
  readonly rows: number;
}

/** Work in equal steps, to be timed. */
export interface Work {
  readonly steps: number;
  readonly rowsPerStep: number;
  /** Steps under way at once. */
  readonly atOnce: number;
  /** Throws when what was written is not what was asked for. */
  step(index: number): Promise<void>;
  close?(): Promise<void>;
}

/** Get something ready to be timed. */
export type Prepare = (scene: Scene) => Promise<Work>;

/** `rows` in batches, one after the other. */
export function inBatches<T>(rows: readonly T[], write: (batch: readonly T[]) => Promise<void>): Work {
  return {
    steps: rows.length / BATCH,
    rowsPerStep: BATCH,
    atOnce: 1,
    step: (index) => write(rows.slice(index * BATCH, (index + 1) * BATCH)),
  };
}

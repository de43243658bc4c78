import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process holds the data directory; the message says what to do. */
export class DirectoryInUseError extends Error {
  override readonly name = 'DirectoryInUseError';
}

/**
 * Take the only place at the data in `directory`, or throw `DirectoryInUseError` when another process has it.
 *
 * Two processes on one embedded database silently lose each other's rows. The lock is
 * SQLite's own on an empty file: the kernel lets go of it when the process ends, however
 * it ends, and it holds between containers that share the directory, where a process
 * number would mean nothing.
 *
 * @returns gives the place back
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(directory, 'lock.sqlite'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new DirectoryInUseError(
      `DATA_DIR ${directory} is in use by another process. Stop that one first, or set DATA_DIR to another directory.`,
      { cause },
    );
  }
  return () => lock.close();
}

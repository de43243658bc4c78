import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { loadSchemaEngine } from './schema-engine.ts';

/**
 * Bring the database at `url` to the newest migration in `directory`.
 *
 * Runs Prisma's own engine, compiled to WebAssembly: the same `_prisma_migrations` table
 * and checksums as `prisma migrate deploy`, so the two can take turns.
 *
 * @returns the names of the migrations just applied, oldest first; empty when up to date
 */
export async function migrate(url: string, directory: string): Promise<string[]> {
  const SchemaEngine = await loadSchemaEngine();
  const connections = new ClosableConnections({ connectionString: url, max: 1 });
  const adapter = bindMigrationAwareSqlAdapterFactory(connections);
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await listMigrations(directory),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
    await connections.close();
  }
}

/**
 * The engine's connections. It does not close them, and one that idles keeps the lock under which only one
 * node migrates at a time: another that starts meanwhile would wait for it and give up after 10 s.
 */
class ClosableConnections extends PrismaPg {
  readonly #opened: Awaited<ReturnType<PrismaPg['connect']>>[] = [];

  override async connect() {
    const connection = await super.connect();
    // The adapter cuts a script at every semicolon, also inside the body of a function (observed:
    // adapter-pg 7.10). Sent whole, the server reads it, and a migration applies whole or not at all.
    connection.executeScript = async (script) => void (await connection.underlyingDriver().query(script));
    this.#opened.push(connection);
    return connection;
  }

  async close(): Promise<void> {
    for (const connection of this.#opened) await connection.dispose();
  }
}

async function listMigrations(baseDir: string) {
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.toSorted().map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(join(baseDir, path, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}

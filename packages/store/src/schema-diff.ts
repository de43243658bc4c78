import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { loadSchemaEngine } from './schema-engine.ts';

/**
 * The SQL that turns the tables of one Prisma schema into those of another, found by
 * comparing the texts. The engine insists on a database to talk to and reads nothing from it.
 *
 * @param url any PostgreSQL that runs, e.g. an embedded one in memory
 * @param from schema text, or `null` for an empty database
 * @returns SQL, or `null` when the two have the same tables
 */
export async function schemaDiff(url: string, from: string | null, to: string): Promise<string | null> {
  const SchemaEngine = await loadSchemaEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url, max: 1 }));
  const engine = await SchemaEngine.new({ datamodels: [['schema.prisma', to]] }, () => {}, adapter);
  try {
    const { stdout } = await engine.diff({
      from: from === null ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout === null || stdout.includes('This is an empty migration') ? null : stdout;
  } finally {
    engine.free();
  }
}

function datamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] };
}

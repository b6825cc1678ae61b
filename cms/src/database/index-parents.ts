import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite';

type SchemaHook = NonNullable<SQLiteAdapterArgs['beforeSchemaInit']>[number];

/** As Payload describes a table before it makes one of it; its own types are in a package that is not ours to name. */
interface Table {
  name: string;
  columns: Record<string, { name: string }>;
  indexes?: Record<string, { name: string; on: string | string[]; unique?: boolean }>;
  foreignKeys?: Record<string, { columns: string[] }>;
}

/**
 * Gives every column that leads to another table an index, where Payload gives none that begins with it. The words of all
 * languages stand in tables whose only index begins with the language: to read one document, SQLite would look at every
 * row of them. As it is done to the schema, `migrate:create` sees it, and a later collection gets its indexes too.
 */
export const indexParents: SchemaHook = (args) => {
  const { adapter } = args as unknown as { adapter: { rawTables: Record<string, Table> } };
  for (const table of Object.values(adapter.rawTables)) {
    for (const column of Object.values(table.foreignKeys ?? {}).flatMap(({ columns }) => columns.slice(0, 1))) {
      if (Object.values(table.indexes ?? {}).some(({ on }) => [on].flat()[0] === column)) continue;
      const name = indexName(table.name, table.columns[column]?.name ?? column);
      table.indexes = { ...table.indexes, [`${column}Parent`]: { name, on: column } };
    }
  }
  return args.schema;
};

/** SQLite's own limit is far away; the names of all indexes share one space. */
const indexName = (table: string, column: string): string => `${table}_by_${column.replace(/^_/, '')}`;

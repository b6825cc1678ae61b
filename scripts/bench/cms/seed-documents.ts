import { DatabaseSync } from 'node:sqlite';
import { localeCodes } from '@ot/shared-types';

/** What every copied document is a copy of: it has the most rows, and most of a site is advice. */
const root = 'advice';

interface Column {
  name: string;
  type: string;
}
interface Table {
  name: string;
  columns: Column[];
  /** Columns that lead to a table of the same document. */
  parents: string[];
}

/**
 * Fills a database that has the sample content with copies of its advice, in all languages, until there are about so many
 * documents: by statements of the database alone, because the CMS would take hours for ten thousand.
 */
export function seedDocuments(file: string, documents: number): void {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -200000');
  // Of older versions nothing is measured, and they would be most of the file.
  database.exec(`delete from _${root}_v where latest is not 1`);
  database.exec('pragma foreign_keys = off; begin');
  const tables = tablesBelow(database, [root]);
  for (const table of tables.filter(({ name }) => name.endsWith('_locales'))) fillLanguages(database, table);
  const { present } = database.prepare(`select count(*) as present from ${root}`).get() as { present: number };
  const copies = Math.round((documents - countDocuments(database)) / present);
  if (copies > 0) {
    database.exec(`create temp table copies as with recursive every(n) as
      (select 1 union all select n + 1 from every where n < ${copies}) select n from every`);
    for (const table of tables) database.exec(copyOf(table));
  }
  database.exec('commit; analyze; pragma wal_checkpoint(truncate)');
  database.close();
}

/** Every document that the first screen oversees. */
export function countDocuments(database: DatabaseSync): number {
  const kinds = database
    .prepare("select name from sqlite_schema where type = 'table' and name like '\\_%\\_v' escape '\\'")
    .all()
    .map(({ name }) => String(name).slice(1, -2));
  // The tables of globals hold one row each, and are no documents.
  return kinds.reduce((sum, kind) => {
    const { slugs } = database
      .prepare(`select count(*) as slugs from pragma_table_info('${kind}') where name = 'slug'`)
      .get() as { slugs: number };
    if (slugs === 0) return sum;
    return sum + Number(database.prepare(`select count(*) as rows from ${kind}`).get()?.['rows']);
  }, 0);
}

/** The tables that hold parts of a document, its versions included, each after those that it leads to. */
function tablesBelow(database: DatabaseSync, found: string[]): Table[] {
  const leading = database
    .prepare(
      `select tables.name as name, key."table" as target, key."from" as "from"
       from sqlite_schema as tables, pragma_foreign_key_list(tables.name) as key
       where tables.type = 'table' and key."from" in ('parent_id', '_parent_id')`,
    )
    .all() as { name: string; target: string; from: string }[];
  for (const name of found)
    for (const key of leading) if (key.target === name && !found.includes(key.name)) found.push(key.name);
  return found.map((name) => ({
    name,
    columns: database.prepare(`select name, type from pragma_table_info('${name}')`).all() as unknown as Column[],
    parents: leading.filter((key) => key.name === name).map(({ from }) => from),
  }));
}

/** Gives every row words where a language has none: the Polish ones, or the English ones where Polish lacks them. */
function fillLanguages(database: DatabaseSync, { name, columns }: Table): void {
  const copied = columns.filter((column) => column.name !== 'id').map((column) => column.name);
  for (const locale of localeCodes.filter((code) => code !== 'en')) {
    const values = copied.map((column) => {
      if (column === '_locale') return `'${locale}'`;
      if (column.endsWith('translation_state')) return `'live'`;
      return column.endsWith('translation_method') ? `'sample'` : `coalesce(polish."${column}", english."${column}")`;
    });
    database.exec(`insert into "${name}" (${copied.map((column) => `"${column}"`).join(', ')})
      select ${values.join(', ')} from "${name}" as english
      left join "${name}" as polish on polish._parent_id = english._parent_id and polish._locale = 'pl'
      where english._locale = 'en'
      and not exists (select 1 from "${name}" where _parent_id = english._parent_id and _locale = '${locale}')`);
  }
}

function copyOf({ name, columns, parents }: Table): string {
  const values = columns.map((column) => valueOf(column, { name, parents }));
  return `insert into "${name}" (${columns.map((column) => `"${column.name}"`).join(', ')})
    select ${values.join(', ')} from "${name}", copies`;
}

/** Ids are made unique by the number of the copy, addresses and titles readably so. Everything else is the same. */
function valueOf({ name: column, type }: Column, { name, parents }: Pick<Table, 'name' | 'parents'>): string {
  const quoted = `"${column}"`;
  // Versions keep the ids of rows apart from their own.
  if (['id', '_uuid'].includes(column) || parents.includes(column))
    return /int/i.test(type) ? `${quoted} + n * 10000000` : `printf('%06x', n) || substr(${quoted}, 7)`;
  if (/^(version_)?slug$/.test(column)) return `${quoted} || '-' || n`;
  const isTitle = /^(version_)?title$/.test(column) && [`${root}_locales`, `_${root}_v_locales`].includes(name);
  return isTitle || /^(version_)?english_title$/.test(column) ? `${quoted} || ' ' || n` : quoted;
}

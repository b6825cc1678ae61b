import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Payload writes type imports as values, which a compiler that takes imports literally cannot run, and unused names. */
const folder = new URL('../migrations/', import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const file = new URL(name, folder);
  const text = readFileSync(file, 'utf8');
  const tidy = text
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('{ db, payload, req }', '{ db }')
    .replaceAll(/(import \* as \w+ from '\.\/\w+)';/g, "$1.ts';");
  if (tidy !== text) writeFileSync(file, tidy);
}

import type { Payload } from 'payload';
import { measureTables } from '../database/measure-tables.ts';
import { CmsDocuments } from './cms-documents.ts';
import { readContentFolder } from './content-folder.ts';
import { EntryLoader } from './entry-loader.ts';
import { loadGlobal } from './load-global.ts';
import { emptyReport, type LoadReport } from './load-report.ts';

interface Options {
  payload: Payload;
  folder: string;
  overwrite?: boolean;
  /** Called with a line after each collection. */
  onProgress?: (line: string) => void;
}

/**
 * Brings the content files into the CMS, through the same rules that editors meet. Adds what is missing, leaves alone
 * what is there, and reports every file that cannot be loaded.
 */
export async function loadContent({ payload, folder, overwrite = false, onProgress }: Options): Promise<LoadReport> {
  const { units, problems } = await readContentFolder(folder);
  const report = emptyReport(problems);
  const options = { documents: new CmsDocuments(payload), report, overwrite };
  const entries = new EntryLoader(
    units.filter((unit) => unit.english.folder !== 'globals'),
    options,
  );
  await entries.loadAll((collection) => onProgress?.(`${collection}: ${summary(report)}`));
  for (const unit of units.filter((candidate) => candidate.english.folder === 'globals'))
    await loadGlobal(unit, entries, options);
  onProgress?.(`globals: ${summary(report)}`);
  if (report.created + report.translated > 0) await measureTables(payload);
  return report;
}

function summary({ created, translated, kept }: LoadReport): string {
  return `${created} created, ${translated} translations added, ${kept} already there`;
}

import type { GlobalName } from '@ot/shared-types';
import type { PayloadRecord } from '../payload/payload-record.ts';
import type { ContentUnit } from './content-folder.ts';
import { ProblemList } from './content-problem.ts';
import type { EntryLoader, LoadOptions } from './entry-loader.ts';
import { keepRowIds } from './keep-row-ids.ts';
import { problemsOf } from './problems-of.ts';
import { toPayloadData } from './to-payload-data.ts';
import { toTranslationData } from './translation-data.ts';

/** Loads a global and its translations, after all entries: it only leads to them. */
export async function loadGlobal(unit: ContentUnit, entries: EntryLoader, options: LoadOptions): Promise<void> {
  // The name of the file was checked when it was read.
  const name = unit.english.slug as GlobalName;
  const fields = options.documents.globalFields(name);
  const resolve = entries.idOf.bind(entries);
  const problems = new ProblemList();
  const englishData = toPayloadData(fields, unit.english.content, { resolve, problems });
  if (note(problems, unit.english.path, options)) return;
  try {
    await options.documents.inTurn(name, name, async () => {
      await loadEnglish({ name, englishData, options });
      for (const file of unit.translations) await loadTranslation({ name, englishData, file, resolve, options });
    });
  } catch (error) {
    options.report.problems.push(...problemsOf(error, unit.english.path));
  }
}

async function loadEnglish({ name, englishData, options }: Work): Promise<void> {
  const { documents, overwrite, report } = options;
  const known = await documents.knownGlobal(name);
  if (known && !overwrite) {
    report.kept += 1;
    return;
  }
  const stored = await documents.readEnglishGlobal(name);
  await documents.updateGlobal(name, 'en', keepRowIds(documents.globalFields(name), englishData, stored), 'published');
  report[known ? 'replaced' : 'created'] += 1;
}

async function loadTranslation({ name, englishData, file, resolve, options }: TranslationWork): Promise<void> {
  const { documents, overwrite, report } = options;
  const known = await documents.knownGlobal(name);
  if (known?.translated.includes(file.locale) && !overwrite) {
    report.kept += 1;
    return;
  }
  const problems = new ProblemList();
  const stored = await documents.readEnglishGlobal(name);
  const source = { fields: documents.globalFields(name), file, stored, englishData };
  const data = toTranslationData(source, { resolve, problems });
  if (note(problems, file.path, options)) return;
  await documents.updateGlobal(name, file.locale, data, known?.status ?? 'published');
  report.translated += 1;
}

function note(problems: ProblemList, path: string, { report }: LoadOptions): boolean {
  const found = problems.in(path);
  report.problems.push(...found);
  return found.length > 0;
}

interface Work {
  name: GlobalName;
  englishData: PayloadRecord;
  options: LoadOptions;
}

interface TranslationWork extends Work {
  file: ContentUnit['english'];
  resolve: EntryLoader['idOf'];
}

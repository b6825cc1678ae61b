import { sourceLocale } from '@ot/shared-types';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem, toContentFile, type ContentFile } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';

/** An entry or a global: its English file and its translations. */
export interface ContentUnit {
  english: ContentFile;
  translations: ContentFile[];
}

export interface ContentFolder {
  units: ContentUnit[];
  problems: ContentProblem[];
}

/** Reads every file in the folders of a content folder; files beside the folders are no content. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const names = await readdir(folder, { recursive: true }).catch(() => null);
  if (names === null) {
    const message = 'This folder cannot be read. Name the folder of the content files.';
    return { units: [], problems: [{ file: folder, field: '', message }] };
  }
  const paths = names.filter((name) => /[/\\].*\.ya?ml$/.test(name)).sort();
  const results = await Promise.all(
    paths.map(async (path) => toContentFile(path.replaceAll('\\', '/'), await readFile(join(folder, path), 'utf8'))),
  );
  return toUnits(
    results.filter((result): result is ContentFile => !isProblem(result)),
    results.filter(isProblem),
  );
}

/** Puts each translation beside its English file. */
export function toUnits(files: ContentFile[], problems: ContentProblem[] = []): ContentFolder {
  const units = new Map<string, ContentUnit>();
  for (const english of files.filter((file) => file.locale === sourceLocale))
    units.set(keyOf(english.folder, english.slug), { english, translations: [] });
  const orphans: ContentProblem[] = [];
  for (const translation of files.filter((file) => file.locale !== sourceLocale)) {
    const unit = units.get(keyOf(translation.folder, translation.slug));
    if (unit) unit.translations.push(translation);
    else
      orphans.push({
        file: translation.path,
        field: '',
        message: 'There is no English file beside it. Add one, or remove this.',
      });
  }
  return { units: [...units.values()], problems: [...problems, ...orphans] };
}

/** `advice/balance`: names an entry wherever the loader keeps one. */
export function keyOf(folder: string, slug: string): string {
  return `${folder}/${slug}`;
}

import { CollectionNameSchema, GlobalNameSchema, isLocale, sourceLocale, type Locale } from '@ot/shared-types';
import { parse } from 'yaml';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import type { ContentProblem } from './content-problem.ts';

/** One file of content: an entry or a global, in one language. */
export interface ContentFile {
  /** Path below the content folder. */
  path: string;
  /** `advice`, or `globals`. */
  folder: string;
  /** Slug of the entry, or name of the global. */
  slug: string;
  locale: Locale;
  content: PayloadRecord;
}

/** Reads what the name and the text of a file say, or says what is wrong with it. */
export function toContentFile(path: string, text: string): ContentFile | ContentProblem {
  const [, folder = '', slug = '', suffix] = /^([a-z-]+)\/([a-z0-9-]+)(?:\.([A-Za-z-]+))?\.yaml$/.exec(path) ?? [];
  const locale = suffix ?? sourceLocale;
  const fault = faultInName({ folder, slug, locale });
  if (fault !== null) return { file: path, field: '', message: fault };
  try {
    const content: unknown = parse(text);
    // `locale` has passed faultInName.
    if (isRecord(content)) return { path, folder, slug, locale: locale as Locale, content };
    return {
      file: path,
      field: '',
      message: 'The file holds no fields. Write lines such as "title: …", or remove it.',
    };
  } catch (error) {
    return { file: path, field: '', message: `This is not valid YAML. ${error instanceof Error ? error.message : ''}` };
  }
}

export function isProblem(result: ContentFile | ContentProblem): result is ContentProblem {
  return 'message' in result;
}

function faultInName({ folder, slug, locale }: { folder: string; slug: string; locale: string }): string | null {
  if (slug === '') return 'Name the file <folder>/<slug>.yaml or <folder>/<slug>.<language>.yaml, in small letters.';
  if (!isLocale(locale)) return `"${locale}" is not one of the languages. Rename the file.`;
  if (folder === 'globals' && !GlobalNameSchema.safeParse(slug).success)
    return `There is no global "${slug}". Known: ${GlobalNameSchema.options.join(', ')}.`;
  if (folder !== 'globals' && !CollectionNameSchema.safeParse(folder).success)
    return `There is no collection "${folder}". Known: ${CollectionNameSchema.options.join(', ')}.`;
  return null;
}

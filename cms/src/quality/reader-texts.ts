import type { Field } from 'payload';

/**
 * The texts of a document that readers see: the path of each field without row numbers, and its label. Lists have their
 * label too, so that a place can be named: "Thing to try 2, Steps 1, What to do".
 */
export type ReaderTexts = Record<string, { label: string; isText: boolean }>;

/** Words for search, for colleagues and about the translation: no reader sees them on the page. */
const unseen = new Set(['searchPhrases', 'askTheService', 'translation']);

export function readerTexts(fields: readonly Field[], parent = ''): ReaderTexts {
  return Object.assign({}, ...fields.map((field) => textsOf(field, parent))) as ReaderTexts;
}

function textsOf(field: Field, parent: string): ReaderTexts {
  switch (field.type) {
    case 'tabs':
      return readerTexts(
        field.tabs.flatMap((tab) => tab.fields),
        parent,
      );
    case 'row':
    case 'collapsible':
      return readerTexts(field.fields, parent);
    case 'group':
      return 'name' in field ? named(field, parent, field.fields) : readerTexts(field.fields, parent);
    case 'array':
      return named(field, parent, field.fields);
    case 'blocks':
      return named(
        field,
        parent,
        field.blocks.flatMap((block) => block.fields),
      );
    case 'text':
    case 'textarea':
    case 'richText':
      return field.localized === true && !unseen.has(field.name)
        ? { [`${parent}${field.name}`]: { label: labelOf(field), isText: true } }
        : {};
    default:
      return {};
  }
}

function named(field: Field & { name: string }, parent: string, fields: readonly Field[]): ReaderTexts {
  if (unseen.has(field.name)) return {};
  const path = `${parent}${field.name}`;
  return { [path]: { label: labelOf(field), isText: false }, ...readerTexts(fields, `${path}.`) };
}

const labelOf = (field: Field & { name: string }): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name;

/** Whether readers see the text at this path of a form, such as `strategies.0.title`. */
export const isReaderText = (texts: ReaderTexts, path: string): boolean => texts[withoutRows(path)]?.isText === true;

/** The place in words: "Things to try 2, Steps 1, What to do". */
export function placeInWords(texts: ReaderTexts, path: string): string {
  const parts: string[] = [];
  const walked: string[] = [];
  for (const part of path.split('.')) {
    if (isRow(part)) parts.push(`${parts.pop() ?? ''} ${Number(part) + 1}`.trim());
    else {
      walked.push(part);
      parts.push(texts[walked.join('.')]?.label ?? part);
    }
  }
  return parts.join(', ');
}

const isRow = (part: string): boolean => /^\d+$/.test(part);
const withoutRows = (path: string): string =>
  path
    .split('.')
    .filter((part) => !isRow(part))
    .join('.');

import type { BlockShape, FieldShape } from '../payload/in-language.ts';

/** What the loader asks of a Payload field beyond the export: where a relationship leads. */
export interface LoaderField extends FieldShape {
  relationTo?: string | readonly string[];
  hasMany?: boolean;
  flattenedFields?: readonly LoaderField[];
  blocks?: readonly LoaderBlock[];
}
interface LoaderBlock extends BlockShape {
  flattenedFields: readonly LoaderField[];
}

/** Fields that the loader or the CMS fills in itself; a content file that sets them is wrong. */
const ownedByTheCms = new Set([
  'id',
  'slug',
  'translation',
  'publishedOnce',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
  'blockName',
  'blockType',
]);

/** The fields that a content file may set. */
export function fieldsInFiles(fields: readonly LoaderField[]): LoaderField[] {
  return fields.filter((field) => !ownedByTheCms.has(field.name));
}

/** The field inside each row of a list of single values: `text` for sentences, `key` for keys to press. */
export function onlyFieldOf(rowFields: readonly LoaderField[]): LoaderField | null {
  const [first, ...rest] = fieldsInFiles(rowFields);
  return first && rest.length === 0 ? first : null;
}

/** Whether a field holds words of its own in each language, or rows that do. */
export function holdsWords(field: LoaderField): boolean {
  if (field.localized) return true;
  if (field.blocks) return field.blocks.some((block) => block.flattenedFields.some(holdsWords));
  return field.flattenedFields?.some(holdsWords) ?? false;
}

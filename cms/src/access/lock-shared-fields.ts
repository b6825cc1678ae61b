import type { Block, Field, FieldAccess, FieldHook } from 'payload';
import { maySetShared, maySetWords } from './field-access.ts';
import { refuseTranslatorChange } from './refuse-translator-change.ts';

/**
 * Gives every field the rule of its kind: words may be changed by translators of that language, facts and structure by
 * editors. Lists stay open, because their rows hold words; `protectSharedContent` watches the rows themselves.
 */
export function lockSharedFields(fields: Field[]): Field[] {
  return fields.map((field) => lockField(field, false));
}

function lockField(field: Field, insideWords: boolean): Field {
  switch (field.type) {
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: lockAll(tab.fields, insideWords) })) };
    case 'row':
    case 'collapsible':
      return { ...field, fields: lockAll(field.fields, insideWords) };
    case 'group':
    case 'array':
      return { ...field, fields: lockAll(field.fields, insideWords || field.localized === true) };
    case 'blocks':
      return { ...field, blocks: field.blocks.map((block) => lockBlock(block, insideWords)) };
    case 'ui':
    case 'join':
      return field;
    default:
      return withRules(field, insideWords || field.localized === true ? 'words' : 'shared');
  }
}

const lockAll = (fields: Field[], insideWords: boolean): Field[] =>
  fields.map((field) => lockField(field, insideWords));

function lockBlock(block: Block, insideWords: boolean): Block {
  return { ...block, fields: lockAll(block.fields, insideWords) };
}

/** A field with a stricter rule of its own keeps it. */
function withRules<AnyField extends FieldWithRules>(field: AnyField, kind: 'words' | 'shared'): AnyField {
  const update = kind === 'words' ? maySetWords : maySetShared;
  const beforeValidate = [refuseTranslatorChange(kind), ...(field.hooks?.beforeValidate ?? [])];
  return { ...field, access: { update, ...field.access }, hooks: { ...field.hooks, beforeValidate } };
}

type FieldWithRules = Field & { access?: { update?: FieldAccess }; hooks?: { beforeValidate?: FieldHook[] } };

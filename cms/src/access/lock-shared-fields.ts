import type { Block, Field, FieldAccess } from 'payload';
import { maySetShared, maySetWords } from './field-access.ts';

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
      return withUpdateRule(field, insideWords || field.localized === true ? maySetWords : maySetShared);
  }
}

const lockAll = (fields: Field[], insideWords: boolean): Field[] =>
  fields.map((field) => lockField(field, insideWords));

function lockBlock(block: Block, insideWords: boolean): Block {
  return { ...block, fields: lockAll(block.fields, insideWords) };
}

/** A field with a stricter rule of its own keeps it. */
function withUpdateRule<AnyField extends Field & { access?: { update?: FieldAccess } }>(
  field: AnyField,
  update: FieldAccess,
): AnyField {
  return { ...field, access: { update, ...field.access } };
}

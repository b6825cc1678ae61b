import type { Field } from 'payload';
import { rowsAt, type Leaves } from './leaves.ts';

/** What the fields of a document are called, by their paths without rows: `strategies.steps.text`. */
export type Labels = Record<string, string>;

export function labelsOf(fields: readonly Field[], parent = ''): Labels {
  return Object.assign({}, ...fields.map((field) => labelsIn(field, parent))) as Labels;
}

function labelsIn(field: Field, parent: string): Labels {
  if (field.type === 'tabs')
    return labelsOf(
      field.tabs.flatMap((tab) => tab.fields),
      parent,
    );
  if (!('name' in field) || field.type === 'ui') return 'fields' in field ? labelsOf(field.fields, parent) : {};
  const path = `${parent}${field.name}`;
  const label = 'label' in field && typeof field.label === 'string' ? field.label : field.name;
  return { [path]: label, ...labelsOf(fieldsWithin(field), `${path}.`) };
}

function fieldsWithin(field: Field): readonly Field[] {
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.fields);
  return 'fields' in field ? field.fields : [];
}

/** A leaf in words: “Strategies › row 2 › Title”. */
export function labelOfPath(labels: Labels, path: string, leaves: Leaves): string {
  const [words, named]: [string[], string[]] = [[], []];
  let list = '';
  for (const part of path.split('/')) {
    if (part.startsWith('#')) words.push(`row ${rowsAt(leaves, list).indexOf(part.slice(1)) + 1}`);
    else {
      named.push(part);
      words.push(labels[named.join('.')] ?? part);
    }
    list = list === '' ? part : `${list}/${part}`;
  }
  return words.join(' › ');
}

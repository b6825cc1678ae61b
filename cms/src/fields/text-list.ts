import type { ArrayField } from 'payload';
import { lineField, sentencesField } from './text.ts';

interface ListOptions {
  name: string;
  label: string;
  help?: string;
  /** One item, as a button would say it: "sign". */
  item: string;
  /** What to do when the list is empty at publication. */
  required?: string;
  collapsed?: boolean;
}

/** A list of sentences. The rows are shared by all languages; their words are not. */
export function textListField({ name, label, help, item, required }: ListOptions): ArrayField {
  return {
    name,
    label,
    type: 'array',
    labels: { singular: item, plural: label },
    maxRows: 30,
    required: required !== undefined,
    admin: { initCollapsed: false, ...(help !== undefined && { description: help }) },
    validate: (rows) => (required !== undefined && !rows?.length ? required : true),
    fields: [
      sentencesField({
        name: 'text',
        label: 'Text',
        maxLength: 300,
        required: 'Write this line, or remove the empty row.',
      }),
    ],
  };
}

/** A list of names that no language translates, such as models. */
export function nameListField({ name, label, help, item }: ListOptions): ArrayField {
  return {
    name,
    label,
    type: 'array',
    labels: { singular: item, plural: label },
    maxRows: 30,
    admin: help === undefined ? {} : { description: help },
    fields: [
      {
        ...lineField({ name: 'text', label: 'Name', required: 'Write the name, or remove the empty row.' }),
        localized: false,
      },
    ],
  };
}

import type { BlocksField } from 'payload';
import { referenceBlocks } from './reference-blocks.ts';
import { tableBlock } from './table-block.ts';
import { textBlocks } from './text-blocks.ts';

/** The body of a page: blocks shared by all languages, with words in each. */
export function bodyField({ help, required }: { help?: string; required?: string } = {}): BlocksField {
  return {
    name: 'body',
    label: 'Body',
    type: 'blocks',
    labels: { singular: 'block', plural: 'blocks' },
    blocks: [...textBlocks, tableBlock, ...referenceBlocks],
    maxRows: 60,
    required: required !== undefined,
    admin: { initCollapsed: true, description: help ?? 'Add blocks in the order in which a family should read them.' },
    validate: (rows) => (required !== undefined && !(Array.isArray(rows) && rows.length > 0) ? required : true),
  };
}

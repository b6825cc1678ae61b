import { BlockSchema, type BlockType } from '@ot/shared-types';
import { expect, test } from 'vitest';
import { toBlocks } from './blocks.ts';
import { DocumentReader } from './document-reader.ts';
import { lexical } from './payload-examples.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';

const text = lexical('Words');
const words = [{ type: 'paragraph', children: [{ type: 'text', text: 'Words', bold: false }] }];

/** One block of each kind as Payload keeps it, and as the contract has it. */
const cases: { [Type in BlockType]: { stored: PayloadRecord; mapped: PayloadRecord } } = {
  text: { stored: { text }, mapped: { text: words } },
  steps: {
    stored: { heading: '', steps: [{ id: 's1', text: 'Sit down.', pictogram: null, picture: 'media-1' }] },
    mapped: {
      heading: null,
      steps: [{ id: 's1', text: 'Sit down.', pictogram: null, picture: { media: 'media-1' } }],
    },
  },
  'do-dont': { stored: { dos: [{ id: 'd1', text: 'Ask' }] }, mapped: { dos: ['Ask'], donts: [] } },
  'care-card': {
    stored: { level: 'urgent', heading: 'Phone', text },
    mapped: { level: 'urgent', heading: 'Phone', text: words },
  },
  details: { stored: { summary: 'More', text }, mapped: { summary: 'More', text: words } },
  warning: { stored: { heading: 'Careful', text }, mapped: { heading: 'Careful', text: words } },
  picture: { stored: { picture: { id: 'media-1' } }, mapped: { picture: { media: 'media-1' }, caption: null } },
  video: {
    stored: { title: 'Film', url: 'https://example.org/v', hasCaptions: true, transcript: text },
    mapped: { title: 'Film', url: 'https://example.org/v', hasCaptions: true, transcript: words },
  },
  table: {
    stored: {
      caption: 'Ages',
      headings: [
        { id: 'h1', text: 'Age' },
        { id: 'h2', text: 'Help' },
      ],
      rows: [{ id: 'r1', cells: [{ id: 'c1', text: '0 to 4' }, { id: 'c2' }] }],
    },
    mapped: { caption: 'Ages', headings: ['Age', 'Help'], rows: [['0 to 4', '']] },
  },
  contact: { stored: { contactPoint: 'contact-1' }, mapped: { contactPoint: 'contact-1' } },
  download: { stored: { document: 'document-1' }, mapped: { document: 'document-1' } },
  'session-list': { stored: {}, mapped: { heading: null, sessions: [] } },
  'resource-list': {
    stored: { heading: 'Read on', entries: [{ relationTo: 'advice', value: 'advice-1' }] },
    mapped: { heading: 'Read on', entries: [{ collection: 'advice', id: 'advice-1' }] },
  },
};

test.each(Object.entries(cases))('a %s block keeps all that it holds', (type, { stored, mapped }) => {
  const reader = new DocumentReader({ body: [{ blockType: type, id: 'b1', blockName: null, ...stored }] });
  const [block] = toBlocks(reader, 'body');
  expect(block).toEqual({ type, id: 'b1', ...mapped });
  expect(BlockSchema.safeParse(block).error).toBeUndefined();
});

test('a block of an unknown kind is refused by its place and name', () => {
  const reader = new DocumentReader({ body: [{ blockType: 'carousel', id: 'b1' }] });
  expect(toBlocks(reader, 'body')).toEqual([undefined]);
  expect(reader.faults).toEqual([
    { field: 'body.0.blockType', message: 'The page holds a block of an unknown kind, "carousel". Take it out.' },
  ]);
});

test('a fault in the text of a block is reported with the path of that text', () => {
  const reader = new DocumentReader({ body: [{ blockType: 'text', id: 'b1', text: lexical({ type: 'upload' }) }] });
  toBlocks(reader, 'body');
  expect(reader.faults[0]?.field).toBe('body.0.text');
});

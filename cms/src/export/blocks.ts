import type { Block, BlockType } from '@ot/shared-types';
import type { DocumentReader } from './document-reader.ts';
import type { Mapped } from './mapped.ts';
import { toSteps } from './steps.ts';

/** The blocks of a page body, in order. A block that the contract does not know is refused by name. */
export function toBlocks(document: DocumentReader, name: string): unknown[] {
  return document.rows(name, (row) => {
    const type = row.text('blockType') ?? '';
    if (!isBlockType(type))
      return row.refuse('blockType', `The page holds a block of an unknown kind, "${type}". Take it out.`);
    return { type, id: row.value('id'), ...mappings[type](row) };
  });
}

type BlockOf<Type extends BlockType> = Omit<Extract<Block, { type: Type }>, 'type' | 'id'>;

const mappings: { [Type in BlockType]: (row: DocumentReader) => Mapped<BlockOf<Type>> } = {
  text: (row) => ({ text: row.richText('text') }),
  steps: (row) => ({ heading: row.text('heading'), steps: toSteps(row, 'steps') }),
  'do-dont': (row) => ({ dos: row.texts('dos'), donts: row.texts('donts') }),
  'care-card': (row) => ({ level: row.value('level'), heading: row.text('heading'), text: row.richText('text') }),
  details: (row) => ({ summary: row.text('summary'), text: row.richText('text') }),
  warning: (row) => ({ heading: row.text('heading'), text: row.richText('text') }),
  picture: (row) => ({ picture: row.picture('picture'), caption: row.text('caption') }),
  video: (row) => ({
    title: row.text('title'),
    url: row.text('url'),
    hasCaptions: row.tick('hasCaptions'),
    transcript: row.richText('transcript'),
  }),
  table: (row) => ({
    caption: row.text('caption'),
    headings: row.texts('headings'),
    // An empty cell is a cell: the contract lets a table have gaps, and dropping one would move the others.
    rows: row.rows('rows', (line) => line.texts('cells').map((cell) => cell ?? '')),
  }),
  contact: (row) => ({ contactPoint: row.reference('contactPoint') }),
  download: (row) => ({ document: row.reference('document') }),
  'session-list': (row) => ({ heading: row.text('heading'), sessions: row.references('sessions') }),
  'resource-list': (row) => ({ heading: row.text('heading'), entries: row.entries('entries') }),
};

function isBlockType(type: string): type is BlockType {
  return Object.hasOwn(mappings, type);
}

import { collectionNames } from '@ot/shared-types';
import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { inlineBlocks } from './blocks/inline-blocks.ts';

/** What running text may hold: exactly what the contract's rich text has room for, and nothing that only looks different. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [...collectionNames],
      disableAutoLinks: true,
      // Opening a new window behind the reader's back is a WCAG failure in waiting.
      fields: ({ defaultFields }) => defaultFields.filter((field) => field.name !== 'newTab'),
    }),
    BlocksFeature({ inlineBlocks }),
    FixedToolbarFeature(),
  ],
  admin: { hideGutter: true },
});

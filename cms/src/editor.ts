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
import { linkTargetFault } from '@ot/shared-types/quality/link-target';
import type { FieldAffectingData } from 'payload';
import { isRecord } from './payload/payload-record.ts';
import { CleanPasteFeature } from './pasting/clean-paste-feature.ts';
import { inlineBlocks } from './references/inline-blocks.ts';

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
      fields: ({ defaultFields }) => defaultFields.filter(({ name }) => name !== 'newTab').map(checkLinkTarget),
    }),
    BlocksFeature({ inlineBlocks }),
    FixedToolbarFeature(),
    CleanPasteFeature(),
  ],
  admin: { hideGutter: true },
});

/** An address that the site would refuse is told where it is written. */
function checkLinkTarget<Any extends FieldAffectingData>(field: Any): Any {
  if (field.name !== 'url') return field;
  const validate = (value: unknown, { siblingData }: { siblingData: unknown }): string | true => {
    const isInternal = isRecord(siblingData) && siblingData['linkType'] === 'internal';
    return isInternal ? true : (linkTargetFault(value) ?? true);
  };
  return { ...field, validate };
}

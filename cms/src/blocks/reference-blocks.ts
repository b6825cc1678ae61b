import { collectionNames } from '@ot/shared-types';
import type { Block } from 'payload';
import { webAddressField } from '../fields/facts.ts';
import { pictureField, referenceField, referencesField } from '../fields/references.ts';
import { richTextField } from '../fields/rich-text.ts';
import { lineField } from '../fields/text.ts';

const heading = lineField({ name: 'heading', label: 'Heading', help: 'May stay empty.', maxLength: 120 });

const pictureBlock: Block = {
  slug: 'picture',
  labels: { singular: 'Picture', plural: 'Pictures' },
  fields: [
    pictureField({ name: 'picture', label: 'Picture', required: 'Choose a picture, or remove the block.' }),
    lineField({
      name: 'caption',
      label: 'Caption',
      help: 'May stay empty. Do not repeat the description of the picture.',
    }),
  ],
};

const videoBlock: Block = {
  slug: 'video',
  labels: { singular: 'Video', plural: 'Videos' },
  fields: [
    lineField({ name: 'title', label: 'Title', required: 'Write what the video shows.' }),
    webAddressField({ name: 'url', label: 'Web address of the video', required: 'Paste the address of the video.' }),
    {
      name: 'hasCaptions',
      label: 'I have checked that the video has correct captions',
      type: 'checkbox',
      validate: (value: unknown) =>
        value === true || 'Deaf people need captions. Have them added to the video, check them, then tick this box.',
    },
    richTextField({
      name: 'transcript',
      label: 'Transcript',
      help: 'Everything that is said and shown, for those who cannot hear, see or play it.',
      required: 'Write the transcript of the video.',
    }),
  ],
};

const contactBlock: Block = {
  slug: 'contact',
  labels: { singular: 'Contact panel', plural: 'Contact panels' },
  fields: [
    referenceField({ name: 'contactPoint', label: 'Contact', to: 'contact-points', required: 'Choose a contact.' }),
  ],
};

const downloadBlock: Block = {
  slug: 'download',
  labels: { singular: 'Document', plural: 'Documents' },
  fields: [referenceField({ name: 'document', label: 'Document', to: 'documents', required: 'Choose a document.' })],
};

const sessionListBlock: Block = {
  slug: 'session-list',
  labels: { singular: 'Coming sessions', plural: 'Coming sessions' },
  fields: [
    heading,
    referencesField({
      name: 'sessions',
      label: 'Only these sessions',
      to: 'sessions',
      help: 'Leave empty to show the coming dates of all sessions.',
    }),
  ],
};

const resourceListBlock: Block = {
  slug: 'resource-list',
  labels: { singular: 'List of pages', plural: 'Lists of pages' },
  fields: [
    heading,
    {
      name: 'entries',
      label: 'Pages',
      type: 'relationship',
      relationTo: [...collectionNames],
      hasMany: true,
      maxDepth: 0,
      required: true,
      validate: (value: unknown) =>
        (Array.isArray(value) && value.length > 0) || 'Choose at least one page, or remove the list.',
    },
  ],
};

export const referenceBlocks: Block[] = [
  pictureBlock,
  videoBlock,
  contactBlock,
  downloadBlock,
  sessionListBlock,
  resourceListBlock,
];

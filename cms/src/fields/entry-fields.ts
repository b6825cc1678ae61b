import type { Field, TabsField } from 'payload';
import { lockSharedFields } from '../access/lock-shared-fields.ts';
import { askTheServiceField } from './ask-the-service.ts';
import { dayField } from './facts.ts';
import { inSidebar } from './in-sidebar.ts';
import { qualityField, receiptField, removalField, scheduleField, shareField } from './publication.ts';
import { englishTitleField, publishedOnceField, slugField } from './slug.ts';
import { lineField, sentencesField } from './text.ts';
import { translationField } from './translation.ts';

interface EntryOptions {
  /** What the title is called here, such as "Name". */
  titleLabel?: string;
  titleHelp?: string;
  /** The collection's own fields, in the order in which an editor fills them in. */
  content: Field[];
  /** Short facts beside the text. */
  sidebar?: Field[];
}

/** The fields of an entry: its own between those that every entry has. Translators may change words in their languages only. */
export function entryFields({ titleLabel = 'Title', titleHelp, content, sidebar = [] }: EntryOptions): Field[] {
  const title = lineField({
    name: 'title',
    label: titleLabel,
    maxLength: 120,
    help: titleHelp ?? 'The heading of the page, and the words of every link to it.',
    required: `Write the ${titleLabel.toLowerCase()}.`,
  });
  return lockSharedFields([
    tabs([title, ...content]),
    receiptField,
    removalField,
    qualityField([title, ...content]),
    scheduleField,
    shareField,
    englishTitleField,
    slugField,
    publishedOnceField,
    ...sidebar.map(inSidebar),
    sampleField,
    reviewField,
  ]);
}

function tabs(content: Field[]): TabsField {
  return {
    type: 'tabs',
    tabs: [
      { label: 'Content', fields: content },
      { label: 'Search', fields: [searchPhrasesField] },
      { label: 'Ask the service', fields: [askTheServiceField] },
      { label: 'Translation', fields: [translationField] },
    ],
  };
}

const searchPhrasesField = sentencesField({
  name: 'searchPhrases',
  label: 'What families type to find this',
  maxLength: 2000,
  help: 'One phrase on each line, in the words of families: “he can’t hold a pencil”. Readers do not see them; search does.',
});

const sampleField: Field = {
  name: 'sample',
  label: 'Sample text',
  type: 'checkbox',
  defaultValue: false,
  admin: {
    position: 'sidebar',
    description: 'Ticked: the page says that it is a sample which no clinician has approved. Untick it after approval.',
  },
};

const reviewField: Field = {
  name: 'review',
  label: 'Review',
  type: 'group',
  admin: {
    position: 'sidebar',
    description: 'Shown at the foot of the page. The dashboard tells you when a review is due.',
  },
  fields: [
    dayField({ name: 'lastReviewed', label: 'Last reviewed' }),
    dayField({ name: 'nextReview', label: 'Next review due' }),
  ],
};

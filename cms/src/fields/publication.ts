import type { Field } from 'payload';
import { readerTexts } from '../quality/reader-texts.ts';

/** What became of the latest publication; holds nothing itself. */
export const receiptField: Field = {
  name: 'receipt',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/publishing/ReceiptPanel.tsx#ReceiptPanel' } },
};

/** Where the document is used, and its withdrawal for safety; holds nothing itself. */
export const removalField: Field = {
  name: 'removal',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/removal/screens/RemovalPanel.tsx#RemovalPanel' } },
};

/** Publication and withdrawal at a chosen time; holds nothing itself. */
export const scheduleField: Field = {
  name: 'schedule',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/schedules/SchedulePanel.tsx#SchedulePanel' } },
};

/** What could be plainer, and what keeps the page from going live, while it is written; holds nothing itself. */
export const qualityField = (content: readonly Field[]): Field => ({
  name: 'quality',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: { path: '/quality/QualityPanel.tsx#QualityPanel', clientProps: { texts: readerTexts(content) } },
    },
  },
});

/** A link to the draft for people without an account; holds nothing itself. */
export const shareField: Field = {
  name: 'share',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/preview/ShareLink.tsx#ShareLink' } },
};

/** Takes the place of Payload's own button, in every document that has drafts. */
export const publishButton = '/publishing/PublishButton.tsx#PublishButton';

/** Takes the place of Payload's line that says whether readers have what stands in the form. */
export const documentStatus = '/versions/DocumentStatus.tsx#DocumentStatus';

/** In the menu of a document that can be deleted: asks what stands in its place where it is used. */
export const deleteItem = '/removal/screens/MenuItems.tsx#DeleteItem';

/** The same in place of Payload's “Unpublish”. */
export const takeOffItem = '/removal/screens/MenuItems.tsx#TakeOffItem';

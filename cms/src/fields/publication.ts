import type { Field } from 'payload';

/** What became of the latest publication; holds nothing itself. */
export const receiptField: Field = {
  name: 'receipt',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/publishing/ReceiptPanel.tsx#ReceiptPanel' } },
};

/** Publication and withdrawal at a chosen time; holds nothing itself. */
export const scheduleField: Field = {
  name: 'schedule',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/schedules/SchedulePanel.tsx#SchedulePanel' } },
};

/** A link to the draft for people without an account; holds nothing itself. */
export const shareField: Field = {
  name: 'share',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/preview/ShareLink.tsx#ShareLink' } },
};

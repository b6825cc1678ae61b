import type { Field } from 'payload';

/** What became of the latest publication; holds nothing itself. */
export const receiptField: Field = {
  name: 'receipt',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/publishing/ReceiptPanel.tsx#ReceiptPanel' } },
};

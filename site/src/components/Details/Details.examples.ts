import type { ComponentExamples } from '../examples.ts';

export const detailsExamples: ComponentExamples = {
  description: 'Text behind a summary that the reader opens.',
  accessibilityCriteria: [
    'Works without script and with the keyboard.',
    'Open on paper.',
    'The arrow points the way of the text.',
  ],
  examples: [
    { name: 'closed', props: { summary: 'Why this helps' }, slot: '<p>Strong hands tire less.</p>' },
    { name: 'Arabic', locale: 'ar', props: { summary: 'لماذا يساعد هذا' }, slot: '<p>الأيدي القوية تتعب أقل.</p>' },
  ],
};

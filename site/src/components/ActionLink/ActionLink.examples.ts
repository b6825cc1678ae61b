import type { ComponentExamples } from '../examples.ts';

export const actionLinkExamples: ComponentExamples = {
  description: 'The one clear next step of a page. At most one on a page.',
  accessibilityCriteria: ['A link, never a button: it leads to another page.', 'The arrow points the way of the text.'],
  examples: [
    { name: 'book', props: { href: '/referral', text: 'Find the right way to get help' } },
    { name: 'Arabic', locale: 'ar', props: { href: '/ar/referral', text: 'اعثر على المساعدة المناسبة' } },
  ],
};

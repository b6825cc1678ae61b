import type { ComponentExamples } from '../examples.ts';

export const breadcrumbsExamples: ComponentExamples = {
  description: 'The pages above this one.',
  accessibilityCriteria: [
    'A named list in order.',
    'The signs between the links are not read out, and point the way of the text.',
  ],
  examples: [
    {
      name: 'two levels',
      props: {
        label: 'Example trail',
        links: [
          { href: '/', text: 'Home', locale: 'en' },
          { href: '/advice', text: 'Advice', locale: 'en' },
        ],
        pageLocale: 'en',
      },
    },
    {
      name: 'Arabic',
      locale: 'ar',
      props: {
        label: 'أين أنت',
        links: [
          { href: '/ar', text: 'الصفحة الرئيسية', locale: 'ar' },
          { href: '/ar/advice', text: 'نصائح', locale: 'ar' },
        ],
        pageLocale: 'ar',
      },
    },
    { name: 'nothing to show', props: { label: 'Where you are', links: [], pageLocale: 'en' }, isEmpty: true },
  ],
};

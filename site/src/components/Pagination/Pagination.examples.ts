import type { ComponentExamples } from '../examples.ts';

const step = (number: number, isCurrent = false) => ({
  number,
  href: `/equipment?page=${String(number)}`,
  label: `Page ${number}`,
  isCurrent,
});

export const paginationExamples: ComponentExamples = {
  description: 'Links between the pages of a list.',
  accessibilityCriteria: [
    'A named navigation region.',
    'Each number is heard as “Page 4”, and the present page as the current one.',
    'Each link is at least 44 px wide and high.',
    'Previous and next are words, so that no arrow has to turn round in right-to-left languages.',
  ],
  examples: [
    {
      name: 'in the middle of many',
      props: {
        label: 'Pages of this list',
        previous: { href: '/equipment?page=4', text: 'Previous page' },
        next: { href: '/equipment?page=6', text: 'Next page' },
        steps: [step(1), null, step(4), step(5, true), step(6), null, step(20)],
      },
    },
    {
      name: 'the first of two',
      props: {
        label: 'Pages of the short list',
        previous: null,
        next: { href: '/equipment?page=2', text: 'More equipment' },
        steps: [step(1, true), step(2)],
      },
    },
    {
      name: 'nothing to show',
      props: { label: 'Pages of this list', previous: null, next: null, steps: [] },
      isEmpty: true,
    },
  ],
};

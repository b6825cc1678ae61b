import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

/** What templates, styles and scripts cause blocks; what grows with the content of a page warns. */
export const weightRules = {
  'page-heavy': blocks(
    '',
    'On an old phone, or where data is paid for by the megabyte, people wait for it or give up.',
    'Take style, fonts and data away that a first visit does not need.',
  ),
  'page-long': warns(
    '',
    'A very long page loads slowly on an old phone, and few people find their place in it.',
    'Divide it into several pages, with a list of them.',
  ),
  'script-heavy': blocks(
    '',
    'Slow phones stand still while they read script, and it is paid for with people’s data.',
    'Load script when somebody uses what needs it, or do without.',
  ),
} as const;

import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

/** What shows only across the pages of a site. */
export const siteRules = {
  'navigation-order': blocks(
    '3.2.3',
    'People who know a menu by heart, or see a small part of the screen, choose the wrong link.',
    'Keep the links in the order that they have on the other pages.',
  ),
  'navigation-incomplete': warns(
    '3.2.3',
    'People look for the link where it always is, and think that they have left the site.',
    'Show the same links on every page of a language.',
  ),
  'help-order': blocks(
    '3.2.6',
    'People who need help look where they found it before; those who forget easily give up.',
    'Put the ways to ask for help in the same place on every page.',
  ),
} as const;

import { blocks, warns } from './rule-facts.ts';

/** The rules of writing that need no browser: which block, why they matter to a person, and what to do. */
export const textRules = {
  'not-publishable': blocks(
    '',
    'The page keeps its old text for readers until this is changed.',
    'Change it, or take it out.',
  ),
  'heading-skips': blocks(
    '1.3.1',
    'Screen reader users jump from heading to heading; the outline is their table of contents.',
    'Go down one level at a time.',
  ),
  'link-generic': blocks(
    '2.4.4 2.4.9',
    'Many people go through a page by its links alone: this one does not say where it leads.',
    'Use the title of the page it leads to.',
  ),
  'link-bare-address': blocks(
    '2.4.4',
    'An address is read out letter by letter.',
    'Use words, and keep the address in the link.',
  ),
  'sentence-long': warns(
    '3.1.5',
    'Long sentences are given up by tired readers and those who learn English.',
    'Make two of it.',
  ),
  'paragraph-long': warns('3.1.5', 'Long paragraphs are skipped on a phone.', 'Break it up.'),
  'reading-hard': warns('3.1.5', 'Many adults read at the level of age 9 to 11.', 'Use shorter words and sentences.'),
  'abbreviation-unexplained': warns(
    '3.1.4',
    'Families do not know the short names that staff use.',
    'Write it out the first time.',
  ),
  capitals: warns('', 'Words in capitals are harder to read, and some voices spell them.', 'Use small letters.'),
  'date-passed': warns('', 'People come in vain.', 'Take it out, or give the next date.'),
  'phone-in-prose': warns(
    '',
    'A number in the text cannot be dialled with one touch, and is drawn backwards in Arabic and Urdu.',
    'Use a contact point.',
  ),
  'pdf-only': warns(
    '1.1.1',
    'PDFs are hard to read on a phone and for screen readers.',
    'Make a page that says the same.',
  ),
  'name-wrong': warns('', 'A wrong name costs trust, and searches for it find nothing.', 'Use the name of today.'),
} as const;
export type TextRule = keyof typeof textRules;

import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

const voice = 'A screen reader speaks it with the wrong voice, and braille comes out wrong.';
const backwards = 'Read from right to left it is another number or address: people dial it wrong.';

export const languageRules = {
  'language-missing': blocks('3.1.1', voice, 'Give the html element a lang attribute.'),
  'language-invalid': blocks('3.1.1 3.1.2', voice, 'Use a language tag that exists, such as “fr”.'),
  'language-page-wrong': blocks('3.1.1', voice, 'Let lang name the language that the page is in.'),
  'language-part-wrong': blocks('3.1.2', voice, 'Let lang name the language of this part.'),
  'language-part-unmarked': warns('3.1.2', voice, 'Put lang on the words of the other language.'),
  'script-unmarked': blocks('3.1.2', voice, 'Put lang on the words of the other language.'),
  'direction-wrong': blocks(
    '1.3.2',
    'Text that runs the wrong way has its stops and numbers in the wrong places.',
    'Set dir to the direction of the language.',
  ),
  'bidi-order': blocks('1.3.2', backwards, 'Wrap it in <bdi dir="ltr">.'),
  'side-physical': warns(
    '1.3.2',
    'It stands on the side where the lines end, not where they begin.',
    'Use start and end in the style sheet, not left and right.',
  ),
} as const;

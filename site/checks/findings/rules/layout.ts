import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

const cut = 'Words are cut off for people who need large text.';

export const layoutRules = {
  reflow: blocks(
    '1.4.10',
    'At 400% zoom, or on a small phone, people must scroll sideways for every line.',
    'Let boxes shrink and long words break.',
  ),
  'reflow-large-text': blocks(
    '1.4.4',
    'With letters twice as large on a phone, people must scroll sideways for every line.',
    'Let boxes beside each other wrap, and long words break.',
  ),
  'text-clipped': blocks('1.4.4', cut, 'Let boxes grow with their text.'),
  'text-overlaps': blocks('1.4.4', cut, 'Let boxes grow with their text.'),
  'spacing-clipped': blocks(
    '1.4.12',
    'With wider spacing, which many readers with dyslexia set, words are cut off.',
    'Let boxes grow with their text.',
  ),
  'scroll-sideways': warns('1.4.10', 'Part of it can only be reached by scrolling sideways.', 'Let it wrap.'),
  'zoom-blocked': blocks(
    '1.4.4',
    'The page cannot be enlarged with two fingers.',
    'Leave user-scalable and maximum-scale out.',
  ),
  'target-small': blocks(
    '2.5.8',
    'Unsteady hands miss it.',
    'Make it at least 24 by 24 pixels, or leave room around it.',
  ),
  'target-small-navigation': warns('2.5.5', 'Unsteady hands miss it.', 'Make links of the navigation 44 pixels high.'),
  'forced-colours-lost': blocks(
    '1.4.11 1.3.1',
    'In high contrast mode it cannot be seen.',
    'Give it a border, or use currentColor.',
  ),
  'orientation-locked': blocks('1.3.4', 'A device fixed to a wheelchair cannot be turned.', 'Show the same both ways.'),
  'print-lost': warns('', 'On paper the text is missing.', 'Show it in print.'),
  'contrast-low': blocks('1.4.3', 'The text is too pale for many eyes and for bright light.', 'Use a stronger colour.'),
  'more-contrast-lost': blocks(
    '1.4.3',
    'People whose eyes need more contrast have asked their device for it, and get less.',
    'Under prefers-contrast: more, use stronger colours or none of your own.',
  ),
  'text-over-picture': warns(
    '1.4.3',
    'Over a picture the contrast changes from letter to letter.',
    'Put text on a plain colour.',
  ),
  'colour-only': blocks(
    '1.4.1',
    'Who cannot tell these colours apart cannot tell these things apart.',
    'Say it in words or with a mark as well.',
  ),
  'text-small': warns('1.4.4', 'The text is too small for many eyes.', 'Use 16 pixels; 12 at the very least.'),
  'text-tight': warns(
    '1.4.8 1.4.12',
    'The lines are so close that the eye slips from one to another.',
    'Use a line height of 1.5.',
  ),
  'text-justified': warns(
    '1.4.8',
    'Uneven gaps make rivers that readers with dyslexia fall into.',
    'Align text at the start.',
  ),
  'text-italic': warns('1.4.8', 'Long italic text is hard to read.', 'Use plain letters.'),
  'text-capitals': warns('1.4.8', 'Text in capitals loses the shapes of its words.', 'Use small letters.'),
  'text-underlined': warns('1.4.1', 'Underlined text looks like a link.', 'Use bold, or nothing.'),
  'location-only': warns(
    '1.3.3',
    'Who cannot see the page does not know what is on the right; on a phone it is not there either.',
    'Name the thing itself.',
  ),
} as const;

import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

const unreachable = 'People who use a keyboard or a switch cannot use it.';

export const keyboardRules = {
  'keyboard-unreachable': blocks('2.1.1', unreachable, 'Use a link or a button.'),
  'mouse-only': blocks('2.1.1 4.1.2', unreachable, 'Use a button.'),
  'keyboard-trap': blocks('2.1.2', 'The keyboard cannot leave it.', 'Let Tab and Shift+Tab go on.'),
  'tabindex-positive': blocks('2.4.3', 'The Tab key jumps about the page.', 'Use tabindex 0 or −1.'),
  'focus-order': warns(
    '2.4.3',
    'The Tab key jumps against the order of reading.',
    'Let the order in the page be the order on the screen.',
  ),
  'focus-invisible': blocks(
    '2.4.7 2.4.13 1.4.11',
    'Nobody who uses a keyboard sees where they are.',
    'Show a thick outline with a contrast of 3 to 1.',
  ),
  'focus-weak': blocks(
    '2.4.13 1.4.11',
    'Tired or weak eyes do not see where they are.',
    'Show a thick outline with a contrast of 3 to 1.',
  ),
  'focus-obscured': blocks(
    '2.4.11',
    'What has the focus is hidden behind something else.',
    'Let nothing lie over the page, or add scroll-padding.',
  ),
  'skip-link-missing': blocks(
    '2.4.1',
    'Keyboard users go through the whole header on every page.',
    'Begin with a link to the main part.',
  ),
  'skip-link-broken': blocks(
    '2.4.1',
    'The link to the main part does not go there.',
    'Let it lead to an element with id and tabindex="-1".',
  ),
  'space-key': blocks(
    '2.1.1 4.1.2',
    'It says that it is a button; buttons work with the space bar, this does not.',
    'Use a button element, or a link without the role.',
  ),
  'dialog-escape': blocks(
    '2.1.2 2.1.1',
    'The Escape key does not close it.',
    'Close it with Escape and return to the button.',
  ),
  'dialog-focus': blocks('2.4.3', 'It opens, and the keyboard stays behind it.', 'Move the focus into it.'),
  'hover-only': blocks(
    '1.4.13 2.1.1',
    'What appears under the mouse never appears for the keyboard or a finger.',
    'Show it on focus too, or show it always.',
  ),
  'window-unannounced': warns('3.2.5', 'A window opens without warning.', 'Say it beforehand, or stay in the page.'),
  'access-key': warns('2.1.4', 'Access keys clash with those of screen readers.', 'Leave accesskey out.'),
} as const;

import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

const unnamed = 'A screen reader says “edit” and nothing else; nobody knows what to type.';
const ungrouped = 'The question is not read out with its answers.';
const lost = 'People are told that something is wrong, and not where.';

export const formRules = {
  'field-no-label': blocks('1.3.1 4.1.2 3.3.2', unnamed, 'Give the field a label element.'),
  'field-placeholder-label': blocks(
    '3.3.2 1.3.1',
    'The hint vanishes with the first letter typed.',
    'Give the field a visible label.',
  ),
  'field-label-repeated': blocks(
    '2.4.6 1.3.1',
    'Two fields have the same name; by ear they are the same.',
    'Let each label say which one it is.',
  ),
  'field-label-far': warns(
    '1.3.1 3.3.2',
    'With a magnifier, label and field are never on the screen together.',
    'Put the label above its field.',
  ),
  'label-for-nothing': blocks(
    '1.3.1 4.1.2',
    'The label belongs to no field: a touch on it does nothing.',
    'Let “for” name the field’s id.',
  ),
  'label-empty': blocks('1.3.1 3.3.2', unnamed, 'Put words in the label.'),
  'group-no-legend': blocks('1.3.1 3.3.2', ungrouped, 'Put the choices in a fieldset whose legend is the question.'),
  'legend-empty': blocks('1.3.1 3.3.2', ungrouped, 'Put the question in the legend.'),
  'error-colour-only': blocks(
    '1.4.1 3.3.1',
    lost,
    'Say in text at each field what is wrong, and mark it aria-invalid.',
  ),
  'error-not-identified': blocks('3.3.1', lost, 'Name each field that is wrong, beside it and in the summary.'),
  'error-no-help': warns(
    '3.3.3 3.3.2',
    'The message does not say what would be right.',
    'Show an example of what to type.',
  ),
  'required-unsaid': blocks('3.3.2 1.4.1', 'Only colour says which fields must be filled in.', 'Say it in the label.'),
  'autocomplete-missing': warns(
    '1.3.5',
    'Details have to be typed by hand again and again.',
    'Add the autocomplete attribute.',
  ),
  'form-no-submit': warns('3.2.2', 'There is no button to send the form.', 'Add a submit button.'),
  'hint-not-linked': warns(
    '1.3.1 3.3.2',
    'The hint beside the field is not read out with it.',
    'Point to it with aria-describedby.',
  ),
  'select-jumps': blocks(
    '3.2.2',
    'The page changes while someone is still choosing with the keyboard.',
    'Act on a button, not on the choice.',
  ),
  'focus-jumps': blocks('3.2.1', 'Reaching a field changes the page.', 'Act on a button, not on focus.'),
  captcha: blocks(
    '3.3.8 1.1.1',
    'Puzzles shut out people who cannot see, hear or solve them.',
    'Use a way without a puzzle.',
  ),
  'paste-blocked': blocks('3.3.8', 'People who cannot type a password from memory are shut out.', 'Allow pasting.'),
  'status-silent': blocks(
    '4.1.3',
    'A screen reader does not say it: people wait for an answer that is on the screen already.',
    'Put it into an element with role="status" or role="alert" that is in the page before, or move the focus to it.',
  ),
  'message-vanishes': blocks(
    '2.2.1',
    'The message goes before slow readers have read it.',
    'Leave it until the reader closes it.',
  ),
} as const;

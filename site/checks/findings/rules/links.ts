import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

export const linkRules = {
  'link-short': warns('2.4.4 2.5.8', 'A link of one letter or mark is hard to hit and to understand.', 'Use a word.'),
  'link-nowhere': blocks(
    '2.1.1 4.1.2',
    'It looks like a link and leads nowhere.',
    'Link to a page, or use a button for something that happens here.',
  ),
  'link-script': blocks(
    '2.1.1 4.1.2',
    'Without script it does nothing, and it cannot be opened in a new tab or shared.',
    'Use a button, or a real address.',
  ),
  'link-target-missing': blocks(
    '2.4.1',
    'The link should jump to a place that the page does not have.',
    'Correct the name after #.',
  ),
  'link-colour-alone': blocks(
    '1.4.1',
    'Who cannot tell the colours apart does not see that it is a link.',
    'Underline links in text.',
  ),
  'links-run-together': warns(
    '1.3.1 1.4.1',
    'Links with nothing between them run into one another, for the ear and for the eye.',
    'Make them a list.',
  ),
  'links-same-text': warns(
    '2.4.4 2.4.9',
    'In a list of links these look the same and lead to different pages.',
    'Let each name its own page.',
  ),
  'links-doubled': warns(
    '2.4.4',
    'The same link is read, and passed with the Tab key, twice.',
    'Put picture and words in one link.',
  ),
  'link-hidden-words': blocks(
    '2.4.4',
    'The words that make the link clear are hidden from screen readers too.',
    'Hide them with a visually-hidden style, or show them.',
  ),
  'link-new-window': warns(
    '3.2.5',
    'A new window without warning loses people who use zoom or a screen reader.',
    'Open in the same window, or say it in the link.',
  ),
  'link-sound-no-transcript': blocks(
    '1.2.1',
    'People who cannot hear the recording are left out.',
    'Put a transcript, or a link to one, beside it.',
  ),
  'button-generic': blocks(
    '2.4.6 4.1.2',
    'The name says what the finger does and not what happens.',
    'Name what happens: “Send”, “Search”.',
  ),
  'button-no-name': blocks('4.1.2', 'A screen reader says “button” and nothing else.', 'Put words in it.'),
  'label-not-in-name': blocks(
    '2.5.3',
    'People who speak to their computer say what they see, and nothing happens.',
    'Begin the accessible name with the visible words.',
  ),
  'link-title-repeats': warns('', 'The title says again what the link says.', 'Leave the title attribute out.'),
} as const;

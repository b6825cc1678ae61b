import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

const unseen = 'Someone who cannot see the picture learns nothing from it, or is told something wrong.';
const described = 'Say in a few words what the picture tells; where it tells nothing, mark it as decorative.';
const unheard = 'People who cannot hear or see it, or cannot play it here, miss what it says.';
const moving = 'Movement pulls the eye away from the text; some readers cannot read on, and some become ill.';

export const pictureRules = {
  'image-decorative-with-alt': blocks(
    '1.1.1',
    'The picture is marked as decoration and described as well: readers get one or the other by chance.',
    described,
  ),
  'image-alt-file-name': blocks('1.1.1', unseen, described),
  'image-alt-placeholder': blocks('1.1.1', unseen, described),
  'image-alt-wrong': warns('1.1.1', unseen, 'Check that the alternative names what the picture shows.'),
  'image-alt-prefix': warns(
    '1.1.1',
    'A screen reader says “image” already; it is then said twice.',
    'Begin with what is shown, without “image of”.',
  ),
  'image-alt-long': warns(
    '1.1.1',
    'A long alternative cannot be paused or searched.',
    'Use 125 characters at most, and put the rest beside the picture.',
  ),
  'image-alt-repeated': warns(
    '1.1.1',
    'The same words are read twice.',
    'Leave the alternative empty where the text beside the picture says the same.',
  ),
  'image-meaning-hidden': warns('1.1.1', unseen, described),
  'image-spacer': warns(
    '1.3.1',
    'Pictures used as empty space break when text grows or colours change.',
    'Use margins in the style sheet.',
  ),
  'image-moving': blocks('2.2.2 2.3.1', moving, 'Use a still picture, or let readers start the movement themselves.'),
  'image-link-no-alternative': warns(
    '1.1.1',
    'The link opens a bare picture, and nothing can describe it there.',
    'Put the picture on a page with a description, or say in the link what kind of file it is.',
  ),
  'background-meaning': blocks(
    '1.1.1',
    'A background picture has no alternative and vanishes in print and high contrast.',
    'Say it in text, or use a picture with an alternative.',
  ),
  'svg-no-name': blocks(
    '1.1.1',
    unseen,
    'Hide a decorative drawing with aria-hidden, or give it role="img" and a name.',
  ),
  'video-no-captions': blocks('1.2.2 1.2.1', unheard, 'Add captions (a track of kind captions) and a transcript.'),
  'audio-no-transcript': blocks('1.2.1', unheard, 'Put a transcript, or a link to one, beside it.'),
  'media-autoplay': blocks('1.4.2 2.2.2', 'Sound drowns a screen reader’s voice.', 'Let readers start it.'),
  'media-no-controls': blocks(
    '2.1.1 1.4.2',
    'Without controls it cannot be stopped or repeated.',
    'Show the controls.',
  ),
  'object-no-alternative': blocks('1.1.1', unheard, 'Put text inside the element that says the same.'),
  'frame-title-poor': blocks(
    '4.1.2 2.4.1',
    'Frames are announced by their title; this one does not say what is inside.',
    'Name what the frame holds.',
  ),
  'motion-endless': blocks('2.2.2', moving, 'Stop it within five seconds, or let readers stop it.'),
  'motion-not-reduced': warns(
    '2.3.3',
    'Readers who asked for less movement get it all the same.',
    'Switch it off under prefers-reduced-motion.',
  ),
} as const;

/** What axe finds in screens of the CMS that Payload makes, and we cannot mend from outside. */
interface KnownFault {
  rule: string;
  reason: string;
  /** Where it is reported, or `not reported yet`. */
  upstream: string;
}

export type AdminScreen = 'sign-in' | 'dashboard' | 'history' | 'list' | 'edit';

const none = 'not reported yet';
const known = (rule: string, reason: string, upstream = none): KnownFault => ({ rule, reason, upstream });

const noMain = known('landmark-one-main', 'The template of the screen leaves no place for a main part.');
const outside = known('region', 'Without a main part, content stands outside all landmarks.');
const unnamedSelect = known(
  'label',
  'The text field inside a choice of several is not tied to the label that stands above it.',
);
const hiddenArrow = known(
  'aria-hidden-focus',
  'The arrow of a choice is hidden from screen readers and takes the focus.',
);

/** By screen, each rule once. A fault that Payload mends, or a new one, breaks the test: then this list is put right. */
export const knownAdminFaults: Record<AdminScreen, KnownFault[]> = {
  'sign-in': [noMain, outside],
  dashboard: [
    unnamedSelect,
    hiddenArrow,
    known('region', 'The list of collections stands beside what we put on the dashboard, in no landmark.'),
  ],
  history: [],
  list: [
    noMain,
    outside,
    known(
      'label',
      'The boxes that choose rows have no name.',
      'https://github.com/payloadcms/payload/issues/17376', // mended on its main branch by #17432, not in 3.90
    ),
    known('label-title-only', 'The box that chooses all rows is named by a tooltip.'),
    known('button-name', 'The arrows that turn pages of the list have no words.'),
    known('landmark-no-duplicate-banner', 'The head of the list is a second header element beside that of the screen.'),
    known('landmark-unique', 'The two headers have no names that tell them apart.'),
  ],
  edit: [
    unnamedSelect,
    hiddenArrow,
    known('aria-command-name', 'Handles that rows are dragged by have no words.'),
    known('aria-input-field-name', 'The text fields with formatting are not tied to their labels.'),
    known('button-name', 'Buttons with three dots have no words.'),
    known('heading-order', 'Names of lists are headings of the third level under one of the first.'),
    known('label-content-name-mismatch', 'The tab of versions is named without the number that it shows.'),
    known('label-title-only', 'Choices of several and tick boxes are named by tooltips.'),
    known('list', 'The tabs of a document are a list that holds links without items.'),
    known('nested-interactive', 'Chosen values are buttons, to be dragged, with buttons in them.'),
    known('region', 'The title of the document stands outside all landmarks.'),
    known('target-size', 'Buttons inside chosen values are smaller than 24 pixels.'),
  ],
};

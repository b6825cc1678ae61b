/* eslint-disable max-lines -- one table with a row for each criterion: split, it could not be compared with the list of criteria at a glance */
import type { CriterionNumber } from '@ot/shared-types';

/** How one success criterion is checked, and what is known about it. */
export interface AuditRow {
  /** What finds a failure of it without a person: rules of our own by their id, those of axe-core as `axe <rule>`. */
  checks: readonly string[];
  /** Where the site has nothing that the criterion is about: why it cannot. A person confirms that, too. */
  absent?: string;
  /** What a person has to look at, whatever the checks say. */
  person: string;
  /** Who looked last, when, and what they found. Null until somebody has: it is never filled in from an automated run. */
  looked: PersonsLook | null;
}

export interface PersonsLook {
  /** ISO day. */
  on: string;
  /** A role or a body, no name: “a tester who uses NVDA”. */
  by: string;
  /** `meets`, or what is wrong, in a sentence. */
  found: string;
}

/**
 * The record of the site’s own audit: each criterion of WCAG 2.2 A and AA once. The rules named here are compared with those of
 * the gate by a test. Results of automated runs are in `last-runs.json`; the help page brings the two together.
 */
export const selfAudit: Record<CriterionNumber, AuditRow> = {
  '1.1.1': {
    checks: [
      'image-decorative-with-alt',
      'image-alt-file-name',
      'image-alt-placeholder',
      'image-alt-wrong',
      'image-alt-prefix',
      'image-alt-long',
      'image-alt-repeated',
      'image-meaning-hidden',
      'image-link-no-alternative',
      'background-meaning',
      'svg-no-name',
      'object-no-alternative',
      'captcha',
      'pdf-only',
      'axe aria-meter-name',
      'axe aria-progressbar-name',
      'axe image-alt',
      'axe input-image-alt',
      'axe object-alt',
      'axe role-img-alt',
      'axe svg-img-alt',
    ],
    person:
      'Read every alternative text: does it say what the picture tells, and is a picture without one really decoration?',
    looked: null,
  },
  '1.2.1': {
    checks: ['video-no-captions', 'audio-no-transcript', 'link-sound-no-transcript'],
    absent: 'Pages hold no sound and no video. They link to videos on other websites.',
    person: 'Look for sound or silent video in new content.',
    looked: null,
  },
  '1.2.2': {
    checks: ['video-no-captions', 'axe video-caption'],
    absent: 'Pages hold no sound and no video. They link to videos on other websites.',
    person: 'Look for video in new content.',
    looked: null,
  },
  '1.2.3': {
    checks: [],
    absent: 'Pages hold no sound and no video. They link to videos on other websites.',
    person: 'Look for video in new content.',
    looked: null,
  },
  '1.2.4': {
    checks: [],
    absent: 'Pages hold no sound and no video. They link to videos on other websites.',
    person: 'Look for live video in new content.',
    looked: null,
  },
  '1.2.5': {
    checks: [],
    absent: 'Pages hold no sound and no video. They link to videos on other websites.',
    person: 'Look for video in new content.',
    looked: null,
  },
  '1.3.1': {
    checks: [
      'image-spacer',
      'links-run-together',
      'field-no-label',
      'field-placeholder-label',
      'field-label-repeated',
      'field-label-far',
      'label-for-nothing',
      'label-empty',
      'group-no-legend',
      'legend-empty',
      'hint-not-linked',
      'heading-none',
      'heading-many-h1',
      'heading-skips',
      'heading-empty',
      'heading-fake',
      'text-wall',
      'list-fake',
      'list-nested-wrong',
      'list-empty',
      'list-item-empty',
      'table-no-headers',
      'table-headers-only',
      'table-nested',
      'table-uneven',
      'table-no-caption',
      'table-caption-fake',
      'table-layout',
      'table-no-scope',
      'article-misused',
      'element-outdated',
      'content-in-css',
      'id-repeated',
      'forced-colours-lost',
      'axe aria-hidden-body',
      'axe aria-required-children',
      'axe aria-required-parent',
      'axe definition-list',
      'axe dlitem',
      'axe list',
      'axe listitem',
      'axe p-as-heading',
      'axe table-fake-caption',
      'axe td-has-header',
      'axe td-headers-attr',
      'axe th-has-data-cells',
    ],
    person:
      'Listen to each kind of page with a screen reader: are all headings, lists, tables and labels announced that the eye sees?',
    looked: null,
  },
  '1.3.2': {
    checks: ['table-layout', 'direction-wrong', 'bidi-order', 'side-physical'],
    person: 'Listen to each kind of page, left to right and right to left: does the order make sense?',
    looked: null,
  },
  '1.3.3': {
    checks: ['location-only'],
    person: 'Read the texts: do they point to things by place, shape, size or sound alone?',
    looked: null,
  },
  '1.3.4': {
    checks: ['orientation-locked', 'axe css-orientation-lock'],
    person: 'Turn a phone and a tablet.',
    looked: null,
  },
  '1.3.5': {
    checks: ['autocomplete-missing', 'axe autocomplete-valid'],
    absent: 'The one form is the search. It asks for nothing about the reader.',
    person: 'Look for fields about the reader in new pages.',
    looked: null,
  },
  '1.4.1': {
    checks: [
      'link-colour-alone',
      'links-run-together',
      'error-colour-only',
      'required-unsaid',
      'colour-only',
      'text-underlined',
      'axe link-in-text-block',
    ],
    person: 'Look at each kind of page in greys.',
    looked: null,
  },
  '1.4.2': {
    checks: ['media-autoplay', 'media-no-controls', 'axe no-autoplay-audio'],
    absent: 'Pages hold no sound and no video. They link to videos on other websites.',
    person: 'Look for sound in new content.',
    looked: null,
  },
  '1.4.3': {
    checks: ['contrast-low', 'more-contrast-lost', 'text-over-picture', 'axe color-contrast'],
    person: 'Look at pictures with words in them, and at pages in bright light.',
    looked: null,
  },
  '1.4.4': {
    checks: ['reflow-large-text', 'text-clipped', 'text-overlaps', 'zoom-blocked', 'text-small', 'axe meta-viewport'],
    person: 'Set the text of browser and phone to 200% and read.',
    looked: null,
  },
  '1.4.5': {
    checks: [],
    person: 'Look for pictures of words.',
    looked: null,
  },
  '1.4.10': {
    checks: ['reflow', 'scroll-sideways'],
    person: 'Read each kind of page at 400% zoom and on a small phone.',
    looked: null,
  },
  '1.4.11': {
    checks: ['focus-invisible', 'focus-weak', 'forced-colours-lost'],
    person: 'Look at icons, borders and the focus, light and dark.',
    looked: null,
  },
  '1.4.12': {
    checks: ['spacing-clipped', 'text-tight', 'axe avoid-inline-spacing'],
    person: 'Set wider spacing with a reader’s own style and read, in each script.',
    looked: null,
  },
  '1.4.13': {
    checks: ['hover-only'],
    person: 'Point at everything, with the mouse and with the keyboard.',
    looked: null,
  },
  '2.1.1': {
    checks: [
      'media-no-controls',
      'link-nowhere',
      'link-script',
      'keyboard-unreachable',
      'mouse-only',
      'space-key',
      'dialog-escape',
      'hover-only',
      'axe frame-focusable-content',
      'axe scrollable-region-focusable',
      'axe server-side-image-map',
    ],
    person: 'Use each kind of page, and the search, with a keyboard and with a switch.',
    looked: null,
  },
  '2.1.2': {
    checks: ['keyboard-trap', 'dialog-escape'],
    person: 'Go through each kind of page and back with the Tab key.',
    looked: null,
  },
  '2.1.4': {
    checks: ['access-key'],
    absent: 'No script listens to single keys.',
    person: 'Use voice control: does a spoken word set something off?',
    looked: null,
  },
  '2.2.1': {
    checks: ['message-vanishes', 'refresh-automatic', 'axe meta-refresh'],
    absent: 'Nothing has a time limit.',
    person: 'Leave a page open for an hour.',
    looked: null,
  },
  '2.2.2': {
    checks: ['image-moving', 'media-autoplay', 'motion-endless', 'axe blink', 'axe marquee'],
    person: 'Look for movement on each kind of page.',
    looked: null,
  },
  '2.3.1': {
    checks: ['image-moving'],
    person: 'Look for flashes in new pictures.',
    looked: null,
  },
  '2.4.1': {
    checks: ['frame-title-poor', 'link-target-missing', 'skip-link-missing', 'skip-link-broken', 'axe bypass'],
    person: 'Use the skip link with a keyboard and a screen reader.',
    looked: null,
  },
  '2.4.2': {
    checks: ['title-missing', 'title-poor', 'title-repeated', 'axe document-title'],
    person: 'Read the titles: does each say what its page is about?',
    looked: null,
  },
  '2.4.3': {
    checks: ['tabindex-positive', 'focus-order', 'dialog-focus'],
    person: 'Go through each kind of page with the Tab key: does the order make sense?',
    looked: null,
  },
  '2.4.4': {
    checks: [
      'link-generic',
      'link-bare-address',
      'link-short',
      'links-same-text',
      'links-doubled',
      'link-hidden-words',
      'axe area-alt',
      'axe link-name',
    ],
    person: 'Read the links with the sentences around them.',
    looked: null,
  },
  '2.4.5': {
    checks: [],
    person: 'Find ten pages in two ways each: by search, A to Z, topics or the menu.',
    looked: null,
  },
  '2.4.6': {
    checks: ['button-generic', 'field-label-repeated', 'heading-none', 'heading-empty', 'heading-long'],
    person: 'Read headings and labels alone: do they say what follows?',
    looked: null,
  },
  '2.4.7': {
    checks: ['focus-invisible'],
    person: 'Go through each kind of page with the Tab key, light, dark and in forced colours.',
    looked: null,
  },
  '2.4.11': {
    checks: ['focus-obscured'],
    person: 'Go through each kind of page with the Tab key at 400% zoom, with a notice shown.',
    looked: null,
  },
  '2.5.1': {
    checks: [],
    absent: 'Pages have links, buttons, boxes and one text field, all of the browser’s own kind.',
    person: 'Use each kind of page with one finger and with a pointer.',
    looked: null,
  },
  '2.5.2': {
    checks: [],
    absent: 'Pages have links, buttons, boxes and one text field, all of the browser’s own kind.',
    person: 'Press on a control, move away and let go.',
    looked: null,
  },
  '2.5.3': {
    checks: ['label-not-in-name', 'axe label-content-name-mismatch'],
    person: 'Use each kind of page by voice.',
    looked: null,
  },
  '2.5.4': {
    checks: [],
    absent: 'No script asks how the device is moved.',
    person: 'Shake and tilt a phone.',
    looked: null,
  },
  '2.5.7': {
    checks: [],
    absent: 'Pages have links, buttons, boxes and one text field, all of the browser’s own kind.',
    person: 'Look for anything that has to be dragged.',
    looked: null,
  },
  '2.5.8': {
    checks: ['link-short', 'target-small', 'axe target-size'],
    person: 'Use each kind of page on a phone with an unsteady hand.',
    looked: null,
  },
  '3.1.1': {
    checks: [
      'language-missing',
      'language-invalid',
      'language-page-wrong',
      'axe html-has-lang',
      'axe html-lang-valid',
      'axe html-xml-lang-mismatch',
    ],
    person: 'Listen to a page in each language.',
    looked: null,
  },
  '3.1.2': {
    checks: ['language-invalid', 'language-part-wrong', 'language-part-unmarked', 'script-unmarked', 'axe valid-lang'],
    person: 'Listen to names and quotations in other languages.',
    looked: null,
  },
  '3.2.1': {
    checks: ['focus-jumps'],
    person: 'Go through each kind of page with the Tab key.',
    looked: null,
  },
  '3.2.2': {
    checks: ['form-no-submit', 'select-jumps'],
    person: 'Tick boxes and type in the search.',
    looked: null,
  },
  '3.2.3': {
    checks: ['navigation-order', 'navigation-incomplete'],
    person: 'Compare the menus of each kind of page, in each language.',
    looked: null,
  },
  '3.2.4': {
    checks: [],
    person: 'Compare what the same link, button or picture is called on different pages.',
    looked: null,
  },
  '3.2.6': {
    checks: ['help-order'],
    person: 'Compare where the advice line stands on each kind of page.',
    looked: null,
  },
  '3.3.1': {
    checks: ['error-colour-only', 'error-not-identified'],
    person: 'Make mistakes in the search.',
    looked: null,
  },
  '3.3.2': {
    checks: [
      'field-no-label',
      'field-placeholder-label',
      'field-label-far',
      'label-empty',
      'group-no-legend',
      'legend-empty',
      'error-no-help',
      'required-unsaid',
      'hint-not-linked',
      'axe form-field-multiple-labels',
    ],
    person: 'Use the search with a screen reader.',
    looked: null,
  },
  '3.3.3': {
    checks: ['error-no-help'],
    person: 'Misspell words in the search.',
    looked: null,
  },
  '3.3.4': {
    checks: [],
    absent: 'No form sends anything.',
    person: 'Look for forms in new pages.',
    looked: null,
  },
  '3.3.7': {
    checks: [],
    absent: 'No form sends anything.',
    person: 'Look for forms in new pages.',
    looked: null,
  },
  '3.3.8': {
    checks: ['captcha', 'paste-blocked'],
    absent: 'There are no accounts.',
    person: 'Look for accounts in new pages.',
    looked: null,
  },
  '4.1.2': {
    checks: [
      'frame-title-poor',
      'link-nowhere',
      'link-script',
      'button-generic',
      'button-no-name',
      'field-no-label',
      'label-for-nothing',
      'id-repeated',
      'mouse-only',
      'space-key',
      'axe area-alt',
      'axe aria-allowed-attr',
      'axe aria-braille-equivalent',
      'axe aria-command-name',
      'axe aria-conditional-attr',
      'axe aria-deprecated-role',
      'axe aria-hidden-body',
      'axe aria-hidden-focus',
      'axe aria-input-field-name',
      'axe aria-prohibited-attr',
      'axe aria-required-attr',
      'axe aria-roles',
      'axe aria-tab-name',
      'axe aria-toggle-field-name',
      'axe aria-tooltip-name',
      'axe aria-valid-attr-value',
      'axe aria-valid-attr',
      'axe button-name',
      'axe duplicate-id-aria',
      'axe frame-title-unique',
      'axe frame-title',
      'axe input-button-name',
      'axe input-image-alt',
      'axe label',
      'axe link-name',
      'axe nested-interactive',
      'axe select-name',
      'axe summary-name',
    ],
    person: 'Use the search and its boxes with a screen reader.',
    looked: null,
  },
  '4.1.3': {
    checks: ['status-silent'],
    person: 'Search with a screen reader: are the results announced?',
    looked: null,
  },
};

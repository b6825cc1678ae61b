import type { CriterionNumber } from '@ot/shared-types';
import type { AuditRow } from './audit-row.ts';

/** Everything that can be done with a page can be done by everybody. The criteria of WCAG’s second principle. */
export const operable = {
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
} satisfies Partial<Record<CriterionNumber, AuditRow>>;

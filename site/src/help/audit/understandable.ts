import type { CriterionNumber } from '@ot/shared-types';
import type { AuditRow } from './audit-row.ts';

/** What a page says, and what it does next, can be understood. The criteria of WCAG’s third principle. */
export const understandable = {
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
} satisfies Partial<Record<CriterionNumber, AuditRow>>;

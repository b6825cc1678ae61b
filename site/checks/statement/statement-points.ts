import {
  datesIn,
  dayOf,
  dayPattern,
  headingOf,
  mainText,
  monthsBetween,
  said,
  sectionItems,
  sectionLinks,
  sectionText,
  type StatementPage,
} from './statement-page.ts';

/**
 * What an officer of the regulator ticks on an accessibility statement, as far as a machine can: each point with the question
 * and how the page answers it. (What is true of the site, such as whether all its problems are listed, a person must say.)
 */
export interface StatementPoint {
  id: string;
  question: string;
  holds: (page: StatementPage) => boolean;
}

const regulations =
  'in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.';
const status =
  /This website is (?:fully compliant|partially compliant|not compliant) with the Web Content Accessibility Guidelines version 2\.2 AA standard(?:\.|, due to the (?:non-compliances|exemptions|non-compliances and exemptions) listed below\.|\. The (?:non-compliances|exemptions|non-compliances and exemptions) are listed below\.)/;

const point = (id: string, question: string, holds: StatementPoint['holds']): StatementPoint => ({
  id,
  question,
  holds,
});
const heading = (id: string, words: string): StatementPoint =>
  point(id, `Is there a heading “${words}”, worded so?`, (page) => headingOf(page, words) !== null);
const says = (id: string, question: string, section: string, pattern: RegExp): StatementPoint =>
  point(id, question, (page) => pattern.test(sectionText(page, section)));

const aboutThePage: StatementPoint[] = [
  point('title', 'Does the title begin with “Accessibility statement”?', ({ document }) =>
    /^Accessibility statement\b/.test(document.title),
  ),
  point('heading', 'Is the one main heading “Accessibility statement”, or “… for [name]”?', ({ document }) => {
    const all = [...document.querySelectorAll('h1')].map((one) => said(one));
    return all.length === 1 && /^Accessibility statement(?: for .+)?$/.test(all[0] ?? '');
  }),
  point('language', 'Does the statement say in which language it is?', ({ document }) =>
    /^en/.test(document.querySelector('h1')?.closest('[lang]')?.getAttribute('lang') ?? ''),
  ),
  point('one-page', 'Is it complete on this page, and no document to download?', ({ document }) =>
    [...document.querySelectorAll('main a')].every(
      (link) => !/\.(?:pdf|docx?|odt)$/i.test(link.getAttribute('href') ?? ''),
    ),
  ),
  point('linked', 'Does the foot of every page lead to it?', ({ document }) =>
    [...document.querySelectorAll('footer a')].some((link) =>
      /\/help\/accessibility$/.test(link.getAttribute('href') ?? ''),
    ),
  ),
  point('scope', 'Does it say what it applies to?', (page) =>
    /This accessibility statement applies to \S/.test(mainText(page)),
  ),
  point('whole-site', 'Does it cover the whole website?', (page) =>
    /applies to the whole website/.test(mainText(page)),
  ),
  point('run-by', 'Does it say who runs the website?', (page) => /This website is run by \S/.test(mainText(page))),
  point('commitment', 'Is there a commitment?', (page) =>
    /is committed to making its website accessible/.test(mainText(page)),
  ),
  point('commitment-wording', 'Is the commitment worded as prescribed?', (page) =>
    mainText(page).includes(`is committed to making its website accessible, ${regulations}`),
  ),
];

const aboutCompliance: StatementPoint[] = [
  heading('technical-heading', 'Technical information about this website’s accessibility'),
  heading('compliance-heading', 'Compliance status'),
  says('compliance-option', 'Is it one of the three answers, worded as prescribed?', 'Compliance status', status),
  point('compliance-agrees', 'Does the answer agree with what is listed?', (page) => {
    const lists = (headingOf(page, 'Non-accessible content') ? sectionItems(page, 'Non-accessible content') : [])
      .length;
    return /fully compliant/.test(sectionText(page, 'Compliance status')) === (lists === 0);
  }),
  heading('content-heading', 'Non-accessible content'),
  heading('noncompliance-heading', 'Non-compliance with the accessibility regulations'),
  point('criteria', 'Does each problem name its WCAG criterion?', (page) =>
    sectionItems(page, 'Non-compliance with the accessibility regulations').every((item) =>
      /\b[1-4]\.\d\.\d+\b/.test(item),
    ),
  ),
  point('fix-dates', 'Are all dates of repair in the future?', (page) =>
    datesIn(page, 'Non-compliance with the accessibility regulations').every((day) => day >= page.today),
  ),
  heading('burden-heading', 'Disproportionate burden'),
  says('burden', 'Is it clear what is claimed to be a burden?', 'Disproportionate burden', /\w{3}/),
  point('burden-assessed', 'Is there an assessment for each claim?', (page) =>
    sectionItems(page, 'Disproportionate burden').every((item) => /We assessed this on/.test(item)),
  ),
  heading('scope-heading', 'Content that’s not within the scope of the accessibility regulations'),
  point('scope-reasons', 'Has all that is left out a reason that the regulations know?', (page) =>
    sectionItems(page, 'Content that’s not within the scope of the accessibility regulations').every((item) =>
      item.includes('The regulations do not cover'),
    ),
  ),
];

const aboutPreparation: StatementPoint[] = [
  heading('preparation-heading', 'Preparation of this accessibility statement'),
  says(
    'prepared',
    'Is the date of preparation there, worded as prescribed?',
    'Preparation of this accessibility statement',
    new RegExp(`This statement was prepared on ${dayPattern.source}\\.`),
  ),
  says(
    'reviewed',
    'Does it say when it was last reviewed?',
    'Preparation of this accessibility statement',
    new RegExp(`It was last reviewed on ${dayPattern.source}\\.|It has not been reviewed since then\\.`),
  ),
  point('reviewed-lately', 'Has somebody looked at it within twelve months?', (page) => {
    const text = sectionText(page, 'Preparation of this accessibility statement');
    const day =
      new RegExp(`last reviewed on (${dayPattern.source})`).exec(text) ??
      new RegExp(`prepared on (${dayPattern.source})`).exec(text);
    return day?.[1] !== undefined && monthsBetween(dayOf(day[1]), page.today) < 12;
  }),
  says(
    'tested',
    'Does it say when the website was last tested?',
    'Preparation of this accessibility statement',
    new RegExp(`This website was last tested on ${dayPattern.source} against the WCAG 2\\.2 AA standard\\.`),
  ),
  says(
    'method',
    'Does it say by whom and how?',
    'Preparation of this accessibility statement',
    /carried out the test with .{40}/s,
  ),
];

const aboutFeedback: StatementPoint[] = [
  heading('feedback-heading', 'Feedback and contact information'),
  point('contact', 'Is there an e-mail address or a form?', (page) =>
    sectionLinks(page, 'Feedback and contact information').some((href) => /^mailto:|^https?:/.test(href)),
  ),
  says('formats', 'Can people ask for other formats?', 'Feedback and contact information', /different format/),
  says(
    'answer',
    'Does it say when an answer comes?',
    'Feedback and contact information',
    /get back to you in \d+ days?\./,
  ),
  heading('enforcement-heading', 'Enforcement procedure'),
  says(
    'ehrc',
    'Does it name the EHRC as the body that enforces?',
    'Enforcement procedure',
    /The Equality and Human Rights Commission \(EHRC\) is responsible for enforcing the Public Sector Bodies/,
  ),
  says(
    'eass',
    'Does it send complaints to the EASS?',
    'Enforcement procedure',
    /not happy with how we respond to your complaint, contact the Equality Advisory and Support Service \(EASS\)/,
  ),
  point('eass-link', 'Does it lead there?', (page) =>
    sectionLinks(page, 'Enforcement procedure').some((href) =>
      href.startsWith('https://www.equalityadvisoryservice.com/'),
    ),
  ),
  point('no-empty', 'Is no line left empty?', ({ document }) =>
    [...document.querySelectorAll('main :is(p, li, dd, td, th)')].every((one) => said(one) !== ''),
  ),
];

export const statementPoints: readonly StatementPoint[] = [
  ...aboutThePage,
  ...aboutCompliance,
  ...aboutPreparation,
  ...aboutFeedback,
];

/** The points that a statement does not meet, each as `id: question`. */
export function statementFaults(page: StatementPage): string[] {
  return statementPoints.filter(({ holds }) => !holds(page)).map(({ id, question }) => `${id}: ${question}`);
}

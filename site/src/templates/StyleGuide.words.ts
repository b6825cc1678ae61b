/** The words of the style guide: for the people who build the site, in English alone. */
export const styleGuideWords = {
  titles: { ltr: 'Style guide', rtl: 'Style guide, right to left' },
  lead: {
    ltr: 'Every part that pages are made of, as it looks now. Each example comes from the file beside its component.',
    rtl: 'Every part that pages are made of, as it looks in Arabic. The translations are samples; nobody has checked them.',
  },
  directions: {
    ltr: 'The same parts from left to right, in English',
    rtl: 'The same parts from right to left, in Arabic',
  },
  criteria: 'What must stay true',
  colours: 'Colours',
  coloursText: 'Each pair is measured by a test: 7:1 for text, 3:1 for edges.',
  empty: 'the component shows nothing',
  oncePerPage: 'a page has one, and that of this page stands above',
  parts: 'Parts',
};

/** The words of the style guide: for the people who build the site, in English alone. */
export const styleGuideWords = {
  title: 'Style guide',
  lead: 'Every part that pages are made of, as it looks now. Each example comes from the file beside its component.',
  leftToRight: 'Left to right',
  rightToLeft: 'Right to left',
  criteria: 'What must stay true',
  colours: 'Colours',
  coloursText: 'Each pair is measured by a test: 7:1 for text, 3:1 for edges.',
  empty: 'Shows nothing where there is nothing.',
  parts: 'Parts',
};

/**
 * The words of previews, in English alone: they are for the people who make the site, like the CMS, and must not be taken
 * for words of the page.
 */
export const previewWords = {
  bar: 'Preview',
  notPublished: 'Preview: not published.',
  until: 'This link works until {until}.',
  languages: 'Languages of this draft',
  sideBySide: 'Side by side with English',
  onePage: 'Only {language}',
  sideBySideTitle: 'Preview: {language} beside English',
  frame: 'The page in {language}',
  faultsOne: '1 thing keeps this from being published',
  faultsMany: '{count} things keep this from being published',
  fault: '{language}, {field}:',
  missing: 'Nothing is here yet.',
  placeholder: '[{field} is missing]',
  wholeEntry: 'the whole page',
  cannotShowTitle: 'This draft cannot be shown yet',
  cannotShow: 'Too much is missing to make a page of it. Go on writing: it appears here by itself.',
  forgedTitle: 'This link opens nothing',
  forged: 'The address is not complete, or it was changed. Ask whoever sent it to copy the link again.',
  otherLanguageTitle: 'This link does not open that language',
  otherLanguage: 'It was made for other languages of the draft. Ask whoever sent it for a link to this one.',
  expiredTitle: 'This link has ended',
  expired: 'Links to drafts work for a limited time. Ask whoever sent it for a new link.',
  goneTitle: 'There is no such draft',
  gone: 'The page was deleted. Ask whoever sent the link.',
  cmsStoppedTitle: 'Drafts cannot be shown at the moment',
  cmsStopped: 'The CMS does not answer. Try again in a minute.',
  brokenTitle: 'This draft cannot be shown',
  broken: 'The page could not be made. What you have written is kept; please tell the people who look after the site.',
  onlyReading: 'Drafts can be looked at here, and nothing else.',
  nothingHere: 'Nothing is here.',
};

export type PreviewWords = typeof previewWords;

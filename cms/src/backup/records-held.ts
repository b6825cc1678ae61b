/**
 * Every collection and global, Payload's own included, and what a backup means for it. A database is copied whole, so that a row
 * decides nothing by itself: it makes whoever adds one say what is lost without a backup, and a test fails where none does.
 */
export const recordsHeld: Record<string, 'written by staff' | 'known to nobody else' | 'derived, copied along'> = {
  'service-pages': 'written by staff',
  'referral-routes': 'written by staff',
  documents: 'written by staff',
  notices: 'written by staff',
  media: 'written by staff',
  advice: 'written by staff',
  topics: 'written by staff',
  glossary: 'written by staff',
  equipment: 'written by staff',
  sessions: 'written by staff',
  organisations: 'written by staff',
  'contact-points': 'written by staff',
  redirects: 'written by staff',
  exceptions: 'written by staff',
  users: 'written by staff',
  schedules: 'written by staff',
  withdrawals: 'written by staff',
  // Submitted words, and what a language had before.
  'language-words': 'written by staff',
  'earlier-texts': 'known to nobody else',
  'sign-in-records': 'known to nobody else',
  grants: 'known to nobody else',
  // Who has which second lock, and which account of another provider; sealed with the secret of the CMS.
  'second-factors': 'known to nobody else',
  'session-records': 'known to nobody else',
  identities: 'known to nobody else',
  mirrors: 'derived, copied along',
  // The numbers and rows of the feed: by them the publisher knows whether this is the database that it followed.
  changes: 'known to nobody else',
  'publish-sets': 'known to nobody else',
  'page-judgements': 'known to nobody else',
  'language-dates': 'known to nobody else',
  'last-edits': 'known to nobody else',
  uses: 'derived, copied along',
  overview: 'derived, copied along',
  'site-settings': 'written by staff',
  home: 'written by staff',
  navigation: 'written by staff',
  'accessibility-statement': 'written by staff',
  'payload-kv': 'known to nobody else',
  'payload-locked-documents': 'known to nobody else',
  'payload-preferences': 'known to nobody else',
  'payload-migrations': 'known to nobody else',
};

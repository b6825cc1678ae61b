/**
 * What becomes of a field when a person is erased.
 *
 * `row goes`: the row is theirs. `account`: the number of their account, exchanged together with the name beside it. `name beside`: the
 * name of that account. `name alone`: no more than a name. `names inside`: a list with names in it. `with the account`: is gone when
 * the account is. `words`: of the service, which name whom it decided to name; the command tells where. `a number`: of an
 * account that is not there any more, from which nothing leads to a person. `nobody`: holds no person of staff.
 */
export type Fate =
  | 'row goes'
  | 'account'
  | 'name beside'
  | 'name alone'
  | 'names inside'
  | 'with the account'
  | 'words'
  | 'a number'
  | 'nobody';

/** Every field of a collection or global that can hold a person; a test finds those that are not named here. */
export const fieldsOfPeople: Record<string, Record<string, Fate>> = {
  users: { email: 'with the account', name: 'with the account' },
  'session-records': { userId: 'row goes' },
  'second-factors': { userId: 'row goes', name: 'with the account' },
  identities: { userId: 'row goes' },
  // By the fingerprint of the address: see `sign-in/sign-in-records.ts`.
  'sign-in-records': { account: 'row goes' },
  'payload-preferences': { user: 'row goes' },
  'payload-locked-documents': { user: 'row goes', document: 'row goes' },
  changes: { userId: 'account', userName: 'name beside', by: 'nobody' },
  schedules: { userId: 'account', userName: 'name beside' },
  grants: { userId: 'account', userName: 'name beside' },
  withdrawals: { userId: 'account', userName: 'name beside', liftedBy: 'name alone' },
  exceptions: { userName: 'name alone' },
  'language-words': { submittedBy: 'name alone' },
  'last-edits': { edits: 'names inside' },
  organisations: { owner: 'words' },
  mirrors: { name: 'nobody' },
  'accessibility-statement': { 'issues.fixBy': 'nobody' },
  'payload-migrations': { name: 'nobody' },
};

/** The same in all content. */
export const fieldsOfContent: Record<string, Fate> = {
  'translation.translatedBy': 'words',
  'translation.checkedBy': 'words',
  'translation.changedBy': 'a number',
};

export const pathsWith = (fields: Record<string, Fate>, fate: Fate): string[] =>
  Object.keys(fields).filter((path) => fields[path] === fate);

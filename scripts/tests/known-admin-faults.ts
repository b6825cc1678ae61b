/** What axe finds in screens of the CMS that Payload makes, and we cannot mend from outside. */
interface KnownFault {
  rule: string;
  reason: string;
  /** Where it is reported, or `not reported yet`. */
  upstream: string;
}

export type AdminScreen = 'sign-in' | 'dashboard' | 'history' | 'list' | 'edit';

const none = 'not reported yet';
const noMain: KnownFault = {
  rule: 'landmark-one-main',
  reason: 'Payload’s template of the screen is made of div elements and leaves no place for a main part.',
  upstream: none,
};
const outside = (reason: string): KnownFault => ({ rule: 'region', reason, upstream: none });

export const knownAdminFaults: Record<AdminScreen, KnownFault[]> = {
  'sign-in': [noMain, outside('The form stands outside landmarks, as a result of the above.')],
  dashboard: [],
  history: [],
  list: [],
  edit: [],
};

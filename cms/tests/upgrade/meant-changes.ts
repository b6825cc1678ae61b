/**
 * What an upgrade changes on purpose in what readers or staff have, by the path that the test names, each with the reason. It
 * holds for all older databases: name no more than what changes.
 */
const meantChanges: { path: RegExp; why: string }[] = [
  {
    path: /\.translation\.sourceHash$/,
    why: 'The fingerprint counts links, contacts, pictures and blocks beside the words.',
  },
  {
    path: /^media\.[^.]+\.(updatedAt|languages\.[^.]+\.content\.sizes)$/,
    why: 'Pictures are written anew, and every file has a name that no other has.',
  },
  {
    path: /^documents\.[^.]+\.languages\.[^.]+\.content\.file\.(url|bytes|format)$/,
    why: 'A PDF is exported among the uploads, so that a replaced one is replaced everywhere.',
  },
  {
    path: /\.(?:loginAttempts|lockUntil)$/,
    why: 'Attempts to sign in are counted beside the accounts, by browser; nobody is locked out.',
  },
];

export const isMeant = (path: string): boolean => meantChanges.some((change) => change.path.test(path));

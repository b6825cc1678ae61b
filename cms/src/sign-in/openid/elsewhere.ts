import { onlyLocalAccount, readOpenIdSettings } from './settings.ts';

/** What the screens know of signing in elsewhere. */
export interface Elsewhere {
  /** What people call their account there. */
  name: string;
  /** Whether passwords open one emergency account alone. */
  isOnly: boolean;
}

/** Null where nobody signs in elsewhere. */
export function elsewhereOf(given: Record<string, string | undefined>): Elsewhere | null {
  const settings = readOpenIdSettings(given);
  return settings && { name: settings.name, isOnly: onlyLocalAccount(given) !== null };
}

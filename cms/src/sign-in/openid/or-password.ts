import type { Elsewhere } from './elsewhere.ts';

/** Between the way elsewhere and the form for a password. */
export const orPassword = ({ isOnly }: Elsewhere): string =>
  isOnly ? 'The form below is for the emergency account alone.' : 'Or with a password of this CMS:';

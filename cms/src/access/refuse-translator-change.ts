import { isLocale, localeInfo } from '@ot/shared-types';
import { ValidationError, type FieldHook, type PayloadRequest } from 'payload';
import { saysTheSame } from '../payload/same-value.ts';
import { languagesOf, roleOf } from './roles.ts';

/**
 * Tells a translator why a change is refused. Without it Payload would put the old value back without a word, and the
 * translator would believe that it was saved. Calls without a user come from our own commands.
 */
export function refuseTranslatorChange(kind: 'words' | 'shared'): FieldHook {
  return ({ req, value, previousValue, path }: Changed): unknown => {
    if (roleOf(req) !== 'translator' || value === undefined || saysTheSame(value, previousValue)) return value;
    if (kind === 'words' && isLocale(req.locale) && languagesOf(req).includes(req.locale)) return value;
    throw new ValidationError({
      errors: [{ path: path.join('.'), message: kind === 'words' ? wordsMessage(req) : sharedMessage }],
    });
  };
}

/** The hook's own types leave values open to anything. */
interface Changed {
  req: PayloadRequest;
  value?: unknown;
  previousValue?: unknown;
  path: (string | number)[];
}

export const sharedMessage =
  'This is the same in all languages, and only an editor changes it. As a translator you change words in your languages.';

function wordsMessage(req: PayloadRequest): string {
  const names = languagesOf(req).map((code) => localeInfo(code).englishName);
  const list = names.length > 0 ? names.join(', ') : 'no language yet (ask an administrator)';
  return `You translate into ${list}. Choose one of your languages at the top of the screen.`;
}

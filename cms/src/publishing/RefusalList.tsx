import { isLocale, localeInfo, type Refusal } from '@ot/shared-types';
import { hrefOfField } from './href-of-field.ts';

/** What was refused and why, each with the way to its document and language, and the name of the field. */
export function RefusalList({ refusals }: { refusals: Refusal[] }) {
  return (
    <ul>
      {refusals.map(({ collection, id, locale, field, message }) => (
        <li key={`${collection}-${id}-${locale}-${field}`}>
          <a href={hrefOfField({ collection, id, locale, field })}>
            {collection}, {isLocale(locale) ? localeInfo(locale).englishName : locale}, field “{field}”
          </a>
          : {message}
        </li>
      ))}
    </ul>
  );
}

import { globalNames, isLocale, localeInfo, type Refusal } from '@ot/shared-types';

/** What was refused and why, each with the way to its document and language, and the name of the field. */
export function RefusalList({ refusals }: { refusals: Refusal[] }) {
  return (
    <ul>
      {refusals.map(({ collection, id, locale, field, message }) => (
        <li key={`${collection}-${id}-${locale}-${field}`}>
          <a href={hrefOf(collection, id, locale, field)}>
            {collection}, {isLocale(locale) ? localeInfo(locale).englishName : locale}, field “{field}”
          </a>
          : {message}
        </li>
      ))}
    </ul>
  );
}

/** Payload gives the box of each field an id made from its path. */
function hrefOf(collection: string, id: string, locale: string, field: string): string {
  const isGlobal = globalNames.some((name) => name === collection);
  const screen = isGlobal ? `globals/${collection}` : `collections/${collection}/${id}`;
  return `/admin/${screen}?locale=${locale}#field-${field.replaceAll('.', '__')}`;
}

import { isLocale, localeInfo, type Refusal } from '@ot/shared-types';
import { hrefOfField } from './href-of-field.ts';

/** What was refused and why, each with the way to its document and language, and the name of the field. */
export function RefusalList({ refusals }: { refusals: Refusal[] }) {
  return (
    <ul>
      {refusals.map((refusal) => (
        <li key={`${refusal.collection}-${refusal.id}-${refusal.locale}-${refusal.field}-${refusal.message}`}>
          <Place refusal={refusal} />: {refusal.message}
        </li>
      ))}
    </ul>
  );
}

/** Where a fault is. What came without a name has no document to go to. */
function Place({ refusal }: { refusal: Refusal }) {
  const { collection, id, locale, field } = refusal;
  const words = `${collection}, ${isLocale(locale) ? localeInfo(locale).englishName : locale}, field “${field}”`;
  return id === '' ? words : <a href={hrefOfField({ collection, id, locale, field })}>{words}</a>;
}

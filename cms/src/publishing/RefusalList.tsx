import { hrefOfField } from '../screen-parts/href-of-field.ts';
import type { RefusalLine } from './refusal-lines.ts';

/** What was refused and why, each with the way to its document, language and field. */
export function RefusalList({ refusals }: { refusals: RefusalLine[] }) {
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
function Place({ refusal: { collection, id, locale, field, where } }: { refusal: RefusalLine }) {
  return id === '' ? (
    where
  ) : (
    <a href={hrefOfField({ collection, id, locale, field: field === '' ? null : field })}>{where}</a>
  );
}

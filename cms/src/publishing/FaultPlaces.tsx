'use client';
import { useLocale } from '@payloadcms/ui';
import { focusField } from '../screen-parts/focus-field.ts';
import type { FaultLine } from './gate/check-draft.ts';

/** Faults by language and label, each with the way to its field, in its language. */
export function FaultPlaces({ faults, onLeave = () => undefined }: { faults: FaultLine[]; onLeave?: () => void }) {
  return (
    <ul className="quality-faults">
      {faults.map((fault) => (
        <li key={`${fault.locale}-${fault.field}-${fault.message}`}>
          <Place fault={fault} onLeave={onLeave} />
          <p>{fault.message}</p>
        </li>
      ))}
    </ul>
  );
}

/** What stands on the screen gets the cursor; another language is another screen. */
function Place({ fault, onLeave }: { fault: FaultLine; onLeave: () => void }) {
  const { code } = useLocale();
  const { language, place, field, href, isShared, locale } = fault;
  const name = [language, place].filter(Boolean).join(', ') || 'The page as a whole';
  if (!isShared && locale !== code) return <a href={href}>{name}</a>;
  const go = () => {
    onLeave();
    void focusField(field);
  };
  return (
    <button type="button" className="quality-place" onClick={go}>
      {name}
    </button>
  );
}

'use client';
import { useDocumentInfo, useDocumentTitle, useLocale } from '@payloadcms/ui';
import { useIsEditor } from '../admin/use-is-editor.ts';
import { ExceptionChoice } from './ExceptionChoice.tsx';
import { isBlocking, type FormFault } from './faults-of-form.ts';
import { focusField } from './focus-field.ts';
import type { ReaderTexts } from './reader-texts.ts';
import { useExceptions, type RuleSetAside } from './use-exceptions.ts';
import { useFormFaults } from './use-form-faults.ts';

/** An exception lets a rule of writing pass; it cannot give readers what their pages have no room for. */
const mayPass = ({ rule }: FormFault) => rule !== 'not-publishable';

const noTitle = 'Without a title';

/** Beside every document, while it is written: what keeps it from going live, and what could be plainer. */
export function QualityPanel({ texts }: { texts: ReaderTexts }) {
  const faults = useFormFaults(texts);
  const { id, collectionSlug } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { code } = useLocale();
  const isEditor = useIsEditor();
  const { exceptions, renew } = useExceptions(id, code);
  const setAside = new Set(exceptions.map(({ rule }) => rule));
  const blocking = (faults ?? []).filter((fault) => isBlocking(fault) && !(mayPass(fault) && setAside.has(fault.rule)));
  const passable = blocking.filter(mayPass);
  const isEntry = collectionSlug !== undefined && id !== undefined;
  const hints = (faults ?? []).filter((fault) => !isBlocking(fault));
  const page = { collection: collectionSlug ?? '', documentId: String(id), locale: code, title: title || noTitle };
  return (
    <section className="receipt" aria-labelledby="quality-title">
      <h3 id="quality-title">Plain words and accessibility</h3>
      <div role="status">
        <div className={`receipt-state receipt-state--${blocking.length > 0 ? 'late' : 'live'}`}>
          <p>
            <strong>{headOf(faults, blocking.length, hints.length)}</strong>
          </p>
        </div>
      </div>
      {blocking.length > 0 && <h4>To change before it can be published</h4>}
      <FaultList faults={blocking} />
      {isEditor && isEntry && passable.length > 0 && <ExceptionChoice page={page} faults={passable} onChange={renew} />}
      <SetAside exceptions={exceptions} />
      {hints.length > 0 && (
        <details>
          <summary>What could be plainer ({hints.length})</summary>
          <FaultList faults={hints} />
        </details>
      )}
    </section>
  );
}

function headOf(faults: FormFault[] | null, blocking: number, hints: number): string {
  if (faults === null) return 'Reading the text …';
  if (blocking > 0)
    return blocking === 1
      ? '1 thing keeps this from being published.'
      : `${blocking} things keep this from being published.`;
  if (hints > 0) return 'Nothing keeps this from being published.';
  return 'Nothing was found. A person has still to read it.';
}

function FaultList({ faults }: { faults: FormFault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="quality-faults">
      {faults.map(({ rule, path, place, excerpt, what, why, fix }, index) => (
        <li key={`${path}-${rule}-${index}`}>
          <button type="button" className="quality-place" onClick={() => focusField(path)}>
            {place}
          </button>
          <p>
            {what} {fix}
          </p>
          {excerpt && !what.includes(excerpt) && <blockquote>{shorten(excerpt)}</blockquote>}
          <p className="dash-kind">{why}</p>
        </li>
      ))}
    </ul>
  );
}

const longestExcerpt = 140;
const shorten = (text: string): string =>
  text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).trimEnd()} …` : text;

function SetAside({ exceptions }: { exceptions: RuleSetAside[] }) {
  if (exceptions.length === 0) return null;
  return (
    <>
      <h4>Set aside for now</h4>
      <ul>
        {exceptions.map(({ id, rule, reason, until, userName }) => (
          <li key={id}>
            {rule}, until {new Date(until).toLocaleDateString('en-GB', { dateStyle: 'long' })}
            {userName && ` (${userName})`}: {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

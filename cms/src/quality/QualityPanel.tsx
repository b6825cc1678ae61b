'use client';
import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui';
import type { DraftCheck, FaultLine } from '../publishing/gate/check-draft.ts';
import { FaultPlaces } from '../publishing/FaultPlaces.tsx';
import { useDraftCheck } from '../publishing/use-draft-check.ts';
import { useIsEditor } from '../screen-parts/use-is-editor.ts';
import { useTitleInWords } from '../screen-parts/use-title-in-words.ts';
import { ExceptionChoice } from './ExceptionChoice.tsx';
import { isBlocking, isUnwritten, type FormFault } from './faults-of-form.ts';
import { focusField } from '../screen-parts/focus-field.ts';
import type { ReaderTexts } from './reader-texts.ts';
import { useFieldOfAddress } from './use-field-of-address.ts';
import { useExceptions, type RuleSetAside } from './use-exceptions.ts';
import { useFormFaults } from './use-form-faults.ts';

/** An exception lets a rule of writing pass; it cannot give readers what their pages have no room for. */
const mayPass = ({ rule }: FormFault) => rule !== 'not-publishable';

/** Beside every document, while it is written: what keeps it from going live, and what could be plainer. */
export function QualityPanel({ texts }: { texts: ReaderTexts }) {
  const faults = useFormFaults(texts);
  const [fields] = useAllFormFields();
  const check = useDraftCheck();
  useFieldOfAddress();
  const { id, collectionSlug } = useDocumentInfo();
  const title = useTitleInWords();
  const { code } = useLocale();
  const isEditor = useIsEditor();
  const { exceptions, renew } = useExceptions(id, code);
  const setAside = new Set(exceptions.map(({ rule }) => rule));
  const blocking = (faults ?? []).filter((fault) => isBlocking(fault) && !(mayPass(fault) && setAside.has(fault.rule)));
  const passable = blocking.filter(mayPass);
  const isEntry = collectionSlug !== undefined && id !== undefined;
  const more = (check?.refused ?? []).filter((fault) => !blocking.some(({ path }) => isOnScreen(fault, path, code)));
  const count = blocking.length + more.length;
  const hints = (faults ?? []).filter((fault) => !isBlocking(fault));
  const page = { collection: collectionSlug ?? '', documentId: String(id), locale: code, title };
  return (
    <section className="receipt" aria-labelledby="quality-title">
      <h3 id="quality-title">Plain words and accessibility</h3>
      <Head {...headOf(faults, check, { count, hints: hints.length, isUnwritten: isUnwritten(fields, texts) })} />
      {count > 0 && <h4>To change before it can be published</h4>}
      <FaultList faults={blocking} />
      <FaultPlaces faults={more} />
      <OtherLanguages check={check} />
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

function Head({ colour, words }: { colour: string; words: string }) {
  return (
    <div role="status">
      <div className={`receipt-state receipt-state--${colour}`}>
        <p>
          <strong>{words}</strong>
        </p>
      </div>
    </div>
  );
}

interface FoundInForm {
  count: number;
  hints: number;
  isUnwritten: boolean;
}

/** Green only where there is something, and all of it was looked at: what the server has not answered counts as not so. */
function headOf(
  faults: FormFault[] | null,
  check: DraftCheck | null,
  found: FoundInForm,
): { colour: string; words: string } {
  if (found.count === 1) return { colour: 'late', words: '1 thing keeps this from being published.' };
  if (found.count > 1) return { colour: 'late', words: `${found.count} things keep this from being published.` };
  if (faults === null) return { colour: 'unknown', words: 'Reading the text …' };
  if (found.isUnwritten) return { colour: 'unknown', words: 'Nothing is written in this language yet.' };
  if (check === null) return { colour: 'unknown', words: 'Not checked yet. It is checked as soon as it is saved.' };
  if (found.hints > 0) return { colour: 'live', words: 'Nothing keeps this from being published.' };
  return { colour: 'live', words: 'Nothing was found. A person has still to read it.' };
}

const isOnScreen = ({ field, locale, isShared }: FaultLine, path: string, code: string): boolean =>
  field === path && (isShared || locale === code);

/** What a publication would leave as it is. */
function OtherLanguages({ check }: { check: DraftCheck | null }) {
  if (check === null) return null;
  return (
    <>
      {check.keptBack.length > 0 && (
        <>
          <h4>Languages that readers would keep as they are</h4>
          <FaultPlaces faults={check.keptBack} />
        </>
      )}
      {check.unfinished.length > 0 && (
        <p>Not submitted, and so not published with it: the words in work in {check.unfinished.join(', ')}.</p>
      )}
    </>
  );
}

function FaultList({ faults }: { faults: FormFault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="quality-faults">
      {faults.map(({ rule, path, place, excerpt, what, why, fix }, index) => (
        <li key={`${path}-${rule}-${index}`}>
          <button type="button" className="quality-place" onClick={() => void focusField(path)}>
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

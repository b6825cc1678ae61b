'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { localeInfo, type Locale } from '@ot/shared-types/locales';
import type { Receipt } from './read-receipt.ts';
import { receiptWords } from './receipt-words.ts';
import { RefusalList } from './RefusalList.tsx';
import { useAnswer } from '../screen-parts/use-answer.ts';

/** Beside every document: what became of its latest publication. It renews itself. */
export function ReceiptPanel() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { answer } = useAnswer<Receipt>(pathOf(collectionSlug ?? globalSlug, globalSlug ?? id), pauseAfter);
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <h3 id="receipt-title">On the site</h3>
      <div role="status">{answer ? <State answer={answer} /> : <p>Not saved yet.</p>}</div>
      {answer && <Pages answer={answer} />}
      {answer && answer.refusals.length > 0 && (
        <div className="receipt-refused">
          <h4>Refused, and why</h4>
          <p>Where there is an earlier version that could be read, readers see it, marked as older.</p>
          <RefusalList refusals={answer.refusals} />
        </div>
      )}
    </section>
  );
}

function State({ answer }: { answer: Receipt }) {
  const { head, more, colour } = receiptWords(answer);
  return (
    <div className={`receipt-state receipt-state--${colour}`}>
      <p>
        <strong>{head}</strong>
      </p>
      {more && <p>{more}</p>}
    </div>
  );
}

function Pages({ answer: { pages, writtenIn, siteUrl } }: { answer: Receipt }) {
  if (pages.length === 0) return null;
  return (
    <details>
      <summary>
        {pages.length === 1 ? '1 page' : `${pages.length} pages`}, written in {writtenIn.map(nameOf).join(', ')}
      </summary>
      <ul>
        {pages.map((path) => (
          <li key={path}>
            <a href={`${siteUrl}${path}`} target="_blank" rel="noreferrer">
              {path}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const nameOf = (code: Locale): string => localeInfo(code).englishName;

function pathOf(collection: string | undefined, id: string | number | undefined): string | null {
  return collection === undefined || id === undefined ? null : `/api/publishing/receipts/${collection}/${id}`;
}

/** Every second while something happens; slower when all is settled, but soon enough to notice a new publication. */
const pauseAfter = ({ receipt }: Receipt): number =>
  receipt.state === 'queued' || receipt.state === 'printing' ? 1000 : 3000;

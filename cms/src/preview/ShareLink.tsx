'use client';
import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { isLocale, localeInfo } from '@ot/shared-types/locales';
import { useId, useState } from 'react';
import { reasonOf } from '../admin/refusal-of.ts';
import { showMoment } from '../publishing/show-moment.ts';
import type { ShareAnswer } from './endpoints.ts';

/** Beside every document with a page: a link to its draft, for people without an account. */
export function ShareLink() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { code } = useLocale();
  const [shared, setShared] = useState<Shared | null>(null);
  const title = useId();
  const document = globalSlug ? { global: globalSlug } : id ? { collection: collectionSlug, id } : null;
  if (document === null || !isLocale(code)) return null;
  return (
    <section className="receipt" aria-labelledby={title}>
      <h3 id={title}>Show the draft to somebody</h3>
      <p>Anybody who has the link sees this draft in {namesOf([code])}, and nothing else. No account is needed.</p>
      <button
        type="button"
        className="dash-button"
        onClick={() => void share({ document, locale: code }).then(setShared)}
      >
        Copy a link to share
      </button>
      <div role="status">{shared && <Outcome shared={shared} />}</div>
    </section>
  );
}

function Outcome({ shared }: { shared: Shared }) {
  if ('fault' in shared) return <p>{shared.fault}</p>;
  const { url, expires, locales, isCopied } = shared;
  return (
    <>
      <p>
        <strong>{isCopied ? 'Copied.' : 'Copy this address:'}</strong> It works until {showMoment(expires)}, in{' '}
        {namesOf(locales)}.
      </p>
      <input
        className="share-address"
        readOnly
        value={url}
        aria-label="Link to share"
        onFocus={(e) => e.target.select()}
      />
    </>
  );
}

type Shared = (ShareAnswer & { isCopied: boolean }) | { fault: string };

async function share(asked: object): Promise<Shared> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify(asked);
  const response = await fetch('/api/publishing/preview-links', { method: 'POST', headers, body }).catch(() => null);
  if (!response?.ok) return { fault: await reasonOf(response) };
  // Our own address answers in this shape.
  const answer = (await response.json()) as ShareAnswer;
  const copied = await navigator.clipboard.writeText(answer.url).then(
    () => true,
    () => false,
  );
  return { ...answer, isCopied: copied };
}

const namesOf = (codes: ShareAnswer['locales']): string =>
  codes.map((code) => localeInfo(code).englishName).join(' and ');

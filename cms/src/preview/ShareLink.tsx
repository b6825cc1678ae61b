'use client';
import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { isLocale, localeInfo, sourceLocale, type Locale } from '@ot/shared-types/locales';
import { useId, useRef, useState } from 'react';
import { reasonOf, refusalOf } from '../screen-parts/refusal-of.ts';
import { useIsWriter } from '../screen-parts/use-is-editor.ts';
import type { LivingGrant } from '../grants/grants.ts';
import { useAnswer } from '../screen-parts/use-answer.ts';
import type { ShareAnswer, SharedLinks } from './endpoints.ts';

const links = '/api/publishing/preview-links';

/** Beside every document with a page: links to its draft for people without an account, and the end of each. */
export function ShareLink() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { code } = useLocale();
  const isWriter = useIsWriter();
  const document = globalSlug
    ? { global: globalSlug }
    : id
      ? { collection: collectionSlug ?? '', id: String(id) }
      : null;
  if (!isWriter || document === null || !isLocale(code)) return null;
  return <Sharing key={code} document={document} locale={code} />;
}

interface SharingProps {
  document: Record<string, string>;
  locale: Locale;
}

function Sharing({ document, locale }: SharingProps) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ said: '' });
  const { answer, renew } = useAnswer<SharedLinks>(`${links}?${new URLSearchParams(document)}`, () => 20_000);
  const make = async () => {
    setOutcome(await share({ document, locale }));
    await renew();
  };
  const end = async (link: LivingGrant) => {
    const refused = await refusalOf(await fetch(`${links}/${link.id}/end`, { method: 'POST' }).catch(() => null));
    setOutcome({ said: refused ?? 'Ended. The link opens nothing any more.' });
    // The line goes, and with it the button that had the focus: a reader would be back at the top of the screen.
    if (refused === null) heading.current?.focus();
    await renew();
  };
  return (
    <section className="receipt" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        Show the draft to somebody
      </h3>
      <p>Anybody who has the link sees this draft in {namesOf(locale)}, and nothing else. No account is needed.</p>
      <button type="button" className="dash-button" onClick={() => void make()}>
        Copy a link to share
      </button>
      <div role="status" className="shared-link">
        {'url' in outcome ? <NewLink {...outcome} locale={locale} /> : <p>{outcome.said}</p>}
      </div>
      <Living links={answer?.links ?? []} onEnd={end} />
    </section>
  );
}

type Outcome = { said: string } | (ShareAnswer & { isCopied: boolean });

function NewLink({ url, expires, isCopied, locale }: ShareAnswer & { isCopied: boolean; locale: Locale }) {
  return (
    <>
      <p>
        <strong>{isCopied ? 'Copied.' : 'Copy this address:'}</strong> It works until {showDay(expires)}, in{' '}
        {namesOf(locale)}. It is shown this once.
      </p>
      <input
        className="share-address"
        readOnly
        value={url}
        aria-label="Link to share"
        onFocus={(event) => event.target.select()}
      />
    </>
  );
}

/** What has been shared and works still, whoever shared it. */
function Living({ links: living, onEnd }: { links: LivingGrant[]; onEnd: (link: LivingGrant) => Promise<void> }) {
  const line = useId();
  if (living.length === 0) return null;
  return (
    <>
      <h4>Links that work now</h4>
      <ul className="shared-links" role="list">
        {living.map((link) => (
          <li key={link.id}>
            <p id={`${line}-${link.id}`}>
              {namesOf(link.locale)}, made by {link.madeBy} on {showDay(link.madeAt)}; works until{' '}
              {showDay(link.expires)}.
            </p>
            <button
              type="button"
              className="dash-button"
              aria-describedby={`${line}-${link.id}`}
              onClick={() => void onEnd(link)}
            >
              End this link
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

async function share(asked: SharingProps): Promise<Outcome> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(links, { method: 'POST', headers, body: JSON.stringify(asked) }).catch(() => null);
  if (!response?.ok) return { said: await reasonOf(response) };
  // Our own address answers in this shape.
  const answer = (await response.json()) as ShareAnswer;
  const copied = await navigator.clipboard.writeText(answer.url).then(
    () => true,
    () => false,
  );
  return { ...answer, isCopied: copied };
}

const namesOf = (locale: Locale): string =>
  [...new Set<Locale>([locale, sourceLocale])].map((code) => localeInfo(code).englishName).join(' and ');

const showDay = (moment: string): string =>
  new Date(moment).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });

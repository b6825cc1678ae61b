'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useIsEditor } from '../../screen-parts/use-is-editor.ts';
import { askFor, type RemovalFacts } from './removal-facts.ts';
import { UseList } from './UseList.tsx';
import { Withdrawn } from './Withdrawn.tsx';
import { WithdrawNow } from './WithdrawNow.tsx';

/** Beside every document: where it is used, and the way to take it off the site at once, for safety. */
export function RemovalPanel() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo();
  const isEditor = useIsEditor();
  const place = id === undefined ? null : `${collectionSlug}/${id}`;
  const { facts, renew } = useFacts(place);
  const heading = useRef<HTMLHeadingElement>(null);
  if (place === null || facts === null || isTrashed) return null;
  // The button that had the focus goes with what it changed.
  const afterwards = async () => {
    await renew();
    heading.current?.focus();
  };
  const { uses, withdrawal, kind } = facts;
  return (
    <section className="receipt" aria-labelledby="uses-title">
      <h3 id="uses-title" ref={heading} tabIndex={-1}>
        {withdrawal ? 'Withdrawn for safety' : 'Where it is used'}
      </h3>
      {withdrawal && <Withdrawn place={place} facts={{ ...facts, withdrawal }} mayAct={isEditor} onDone={afterwards} />}
      <Uses uses={uses} isWithdrawn={withdrawal !== null} />
      {!withdrawal && isEditor && <WithdrawNow place={place} kind={kind} onDone={afterwards} />}
    </section>
  );
}

function Uses({ uses, isWithdrawn }: { uses: RemovalFacts['uses']; isWithdrawn: boolean }) {
  if (uses.length === 0) return <p>Nothing uses it.</p>;
  const count = uses.length === 1 ? 'one place' : `${uses.length} places`;
  return (
    <details open={isWithdrawn}>
      <summary>{isWithdrawn ? `Was used in ${count}` : `Used in ${count}`}</summary>
      <UseList uses={uses} />
    </details>
  );
}

/** Asked anew when the document goes on or off the site, from whatever place of the screen. */
function useFacts(place: string | null) {
  const { hasPublishedDoc } = useDocumentInfo();
  const [facts, setFacts] = useState<RemovalFacts | null>(null);
  const renew = useCallback(async () => {
    const found = place === null ? null : await askFor<RemovalFacts>(`/api/publishing/uses/${place}`);
    if (found) setFacts(found);
  }, [place]);
  useEffect(() => void renew(), [renew, hasPublishedDoc]);
  return { facts, renew };
}

'use client';
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { AskFirst } from '../../screen-parts/AskFirst.tsx';
import { refusalOf } from '../../screen-parts/refusal-of.ts';
import { send, type Removed } from './removal-facts.ts';

interface Props {
  place: string;
  kind: Removed;
  onDone: () => Promise<void>;
}

/** One question and a reason: nothing else stands between a mistake that harms and its end. */
export function WithdrawNow({ place, kind, onDone }: Props) {
  const { setHasPublishedDoc } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const [reason, setReason] = useState('');
  const id = useId();
  const act = async () => {
    const refused = await refusalOf(await send(`/api/publishing/withdraw-now/${place}`, { reason }));
    if (refused !== null) return refused;
    setReason('');
    setHasPublishedDoc(false);
    void onDone();
    return null;
  };
  return (
    <AskFirst label="Withdraw now, for safety" title={`Withdraw “${title}” now?`} yes="Withdraw it now" act={act}>
      <p>{whatReadersSee[kind]}</p>
      <p>What uses it does not hold this up: it becomes a task on the dashboard.</p>
      <p>
        <label htmlFor={id}>Why? Colleagues read this, families do not.</label>
        <textarea id={id} rows={3} value={reason} required onChange={(event) => setReason(event.target.value)} />
      </p>
    </AskFirst>
  );
}

const whatReadersSee: Record<Removed, string> = {
  page: 'Within seconds it is on no page, list, search or feed, in any language. Whoever opens its address is told that it has been taken away, and whom to ask.',
  part: 'Within seconds no page shows it any more, in any language. A sentence that names a contact leads to the page with all contacts instead.',
  file: 'Within seconds no page shows or links it any more, in any language, and its address answers nobody.',
};

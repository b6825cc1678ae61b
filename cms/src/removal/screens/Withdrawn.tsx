'use client';
import { useDocumentTitle } from '@payloadcms/ui';
import { useState } from 'react';
import { AskFirst } from '../../screen-parts/AskFirst.tsx';
import { refusalOf } from '../../screen-parts/refusal-of.ts';
import { showMoment } from '../../screen-parts/show-moment.ts';
import { send, type Removed, type RemovalFacts } from './removal-facts.ts';
import { TakeAwayDialog } from './TakeAwayDialog.tsx';

interface Props {
  place: string;
  facts: RemovalFacts & { withdrawal: NonNullable<RemovalFacts['withdrawal']> };
  mayAct: boolean;
  onDone: () => Promise<void>;
}

/** That it is withdrawn, why, by whom and when; what is left to do; and the way back. */
export function Withdrawn({ place, facts: { withdrawal, uses, kind }, mayAct, onDone }: Props) {
  const { by, at, reason } = withdrawal;
  return (
    <>
      <div className="receipt-state receipt-state--late">
        <p>
          <strong>“{reason}”</strong>
        </p>
        <p>
          {by ?? 'A command'}, {showMoment(at)}
        </p>
        <p>
          Readers get it in no language, and nobody can publish it. When it left the site stands under{' '}
          <a href="#receipt-title">On the site</a>.
        </p>
      </div>
      {mayAct && uses.length > 0 && <ReplaceIt place={place} onDone={onDone} />}
      {mayAct && <Lift place={place} kind={kind} onDone={onDone} />}
    </>
  );
}

type Acting = Pick<Props, 'place' | 'onDone'>;

function ReplaceIt({ place, onDone }: Acting) {
  const { title } = useDocumentTitle();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="dash-button" onClick={() => setIsOpen(true)}>
        Replace it where it is used
      </button>
      <TakeAwayDialog
        action="replace"
        place={place}
        title={title}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onDone={() => void onDone()}
      />
    </>
  );
}

function Lift({ place, kind, onDone }: Acting & { kind: Removed }) {
  const lift = async () => {
    const refused = await refusalOf(await send(`/api/publishing/lift-withdrawal/${place}`));
    if (refused === null) void onDone();
    return refused;
  };
  return (
    <AskFirst label="Let it be published again" title="Let it be published again?" yes="Let it be published" act={lift}>
      <p>
        {kind === 'file'
          ? 'Pages that use it show it again within seconds.'
          : 'It stays a draft: readers get it when somebody presses Publish.'}
      </p>
    </AskFirst>
  );
}

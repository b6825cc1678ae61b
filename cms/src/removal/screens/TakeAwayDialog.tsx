'use client';
import { useEffect, useState } from 'react';
import { QuestionDialog } from '../../screen-parts/QuestionDialog.tsx';
import { refusalOf } from '../../screen-parts/refusal-of.ts';
import { useUntilIdle } from '../../screen-parts/use-until-idle.ts';
import type { Removal } from '../take-away.ts';
import { InItsPlace } from './InItsPlace.tsx';
import { askFor, send, type RemovalFacts, type Replacement } from './removal-facts.ts';
import { takeAwayWords } from './take-away-words.ts';

interface Props {
  action: Removal['action'];
  /** `advice/<id>` */
  place: string;
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Shows where something is used and asks what stands there instead, before it goes: all in one step. */
export function TakeAwayDialog({ action, place, title, isOpen, onClose, onDone }: Props) {
  const [choice, setChoice] = useState<InItsPlace>(null);
  const { uses, kind, replacements } = useUses(place, isOpen);
  const untilIdle = useUntilIdle();
  const words = takeAwayWords({ action, name: title, kind, choice });
  const act = async () => {
    if (uses === null) return 'Where it is used is not known yet. Try again in a moment.';
    if (uses.length > 0 && choice === null) return 'Choose what stands there instead.';
    await untilIdle();
    const refused = await refusalOf(await send(`/api/publishing/take-away/${place}`, { action, ...choice }));
    if (refused === null) onDone();
    return refused;
  };
  return (
    <QuestionDialog isOpen={isOpen} onClose={onClose} title={words.title} yes={words.yes} act={act}>
      <div role="status">{uses === null && <p>Looking where it is used …</p>}</div>
      {uses !== null && uses.length > 0 && <InItsPlace uses={uses} replacements={replacements} onChoose={setChoice} />}
      {uses?.length === 0 && <p>Nothing uses it.</p>}
      <p>{words.what}</p>
    </QuestionDialog>
  );
}

/** Asked anew whenever the question is opened. */
function useUses(place: string, isOpen: boolean) {
  const [found, setFound] = useState<Found>(unknown);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isOver = false;
    void Promise.all([
      askFor<RemovalFacts>(`/api/publishing/uses/${place}`),
      askFor<{ replacements: Replacement[] }>(`/api/publishing/replacements/${place}`),
    ]).then(([facts, answer]) => {
      if (!isOver) setFound({ ...unknown, ...facts, ...answer });
    });
    return () => {
      isOver = true;
      setFound(unknown);
    };
  }, [place, isOpen]);
  return found;
}

interface Found {
  uses: RemovalFacts['uses'] | null;
  kind: RemovalFacts['kind'] | null;
  replacements: Replacement[];
}

const unknown: Found = { uses: null, kind: null, replacements: [] };

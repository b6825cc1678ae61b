'use client';
import { useId } from 'react';
import type { UseLine } from '../describe-uses.ts';
import type { Replacement } from './removal-facts.ts';
import { UseList } from './UseList.tsx';

/** What becomes of the places where something is used; null: nobody has said yet. */
export type InItsPlace = { replaceBy: string | null; takesOut: boolean } | null;

interface Props {
  uses: UseLine[];
  replacements: Replacement[];
  onChoose: (choice: InItsPlace) => void;
}

const nothing = 'nothing';

/** Lists what uses it and asks what is to stand there instead. */
export function InItsPlace({ uses, replacements, onChoose }: Props) {
  const id = useId();
  const needing = uses.filter(({ isNeeded }) => isNeeded).length;
  const choose = (value: string) => {
    onChoose(value === '' ? null : { replaceBy: value === nothing ? null : value, takesOut: value === nothing });
  };
  return (
    <>
      <p>{uses.length === 1 ? 'It is used in one place:' : `It is used in ${uses.length} places:`}</p>
      <UseList uses={uses} />
      {needing > 0 && <p>{whyNot(needing, uses.length, replacements.length)}</p>}
      <p>
        <label htmlFor={id}>What stands there instead?</label>
        <select id={id} defaultValue="" onChange={(event) => choose(event.target.value)}>
          <option value="">Choose …</option>
          {needing === 0 && <option value={nothing}>Nothing: take it out of lists and links</option>}
          <optgroup label="Another one">
            {replacements.map((replacement) => (
              <option key={replacement.id} value={replacement.id}>
                {replacement.title}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
    </>
  );
}

function whyNot(needing: number, all: number, others: number): string {
  const which = needing === all ? 'None of them is whole without it' : 'Those that need it are not whole without it';
  return others > 0
    ? `${which}, so another one has to stand there.`
    : `${which}, and there is no other of its kind: change them first.`;
}

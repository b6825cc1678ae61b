'use client';
import { isLocale, localeInfo } from '@ot/shared-types/locales';
import { useEffect, useId, useRef, useState } from 'react';
import type { NamedConflict } from '../join-changes.ts';
import type { Choice } from '../resolve.ts';
import { textOfValue } from './text-of-value.ts';

export interface Question {
  conflicts: NamedConflict[];
  /** Whether rows can be put back: translators cannot. */
  mayMoveRows: boolean;
  answer: (choices: ReadonlyMap<string, Choice> | null) => void;
}

/** Two people changed the same, or one person in two windows: both texts, and for each place the choice. Nothing is chosen beforehand. */
export function ConflictDialog({ conflicts, mayMoveRows, answer }: Question) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const isChosen = conflicts.every(({ path }) => choices.has(path));
  return (
    <dialog ref={dialog} className="dash-dialog saving-dialog" aria-labelledby={titleId} onCancel={() => answer(null)}>
      <h2 id={titleId}>The same text was changed elsewhere</h2>
      <p>Both texts are here. Choose for each place which of the two stays.</p>
      {conflicts.map((conflict) => (
        <OneConflict
          key={conflict.path}
          conflict={conflict}
          mayMoveRows={mayMoveRows}
          choice={choices.get(conflict.path)}
          onChoose={(choice) => setChoices(new Map([...choices, [conflict.path, choice]]))}
        />
      ))}
      <div className="saving-buttons">
        <button
          type="button"
          className="dash-button dash-button--main"
          disabled={!isChosen}
          onClick={() => answer(choices)}
        >
          Save what I chose
        </button>
        <button type="button" className="dash-button" onClick={() => answer(null)}>
          Decide later
        </button>
      </div>
    </dialog>
  );
}

interface OneProps {
  conflict: NamedConflict;
  mayMoveRows: boolean;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

function OneConflict({ conflict, mayMoveRows, choice, onChoose }: OneProps) {
  const { label, kind, mine, theirs, locale, by, at } = conflict;
  const language = isLocale(locale) ? localeInfo(locale) : null;
  const when = at ? `, ${new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}` : '';
  const who = `${by ?? 'Elsewhere'}${when}`;
  const texts = { lang: locale, dir: language?.dir ?? 'ltr' };
  const name = useId();
  const option = (value: Choice, title: string, text: string, isOff = false) => (
    <label className="saving-choice">
      <input type="radio" name={name} checked={choice === value} disabled={isOff} onChange={() => onChoose(value)} />
      <span>
        <strong>{title}</strong>
        <span className="saving-text" {...texts}>
          {text || <em lang="en">(nothing)</em>}
        </span>
      </span>
    </label>
  );
  const isKeptOut = kind === 'removed-by-them' && !mayMoveRows;
  return (
    <fieldset className="saving-conflict">
      <legend>
        {label} ({language?.englishName ?? locale})
      </legend>
      {option(
        'mine',
        kind === 'removed-by-me' ? 'Yours: remove it' : 'Yours',
        kind === 'removed-by-me' ? '' : textOfValue(mine),
        isKeptOut,
      )}
      {option(
        'theirs',
        kind === 'removed-by-them' ? `${who}: removed it` : who,
        kind === 'removed-by-them' ? '' : textOfValue(theirs),
      )}
      {isKeptOut && <p>Only an editor can put a row back. Copy your words and send them to an editor.</p>}
    </fieldset>
  );
}

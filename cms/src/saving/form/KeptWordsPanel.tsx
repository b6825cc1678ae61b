'use client';
import { labelOfPath, type Labels } from '../labels.ts';
import type { Leaves } from '../leaves.ts';
import type { KeptWords } from './kept-words.ts';
import { textOfValue } from './text-of-value.ts';

interface Props {
  kept: KeptWords;
  labels: Labels;
  now: Leaves;
  onPutBack: () => void;
  onForget: () => void;
}

/** Words of an earlier time that were never saved, offered again. */
export function KeptWordsPanel({ kept, labels, now, onPutBack, onForget }: Props) {
  const when = new Date(kept.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const words = kept.changes.filter(({ to, was }) => !was && textOfValue(to) !== '');
  return (
    <section className="saving-notice" aria-label="Words that were not saved">
      <h3>You wrote this on {when}, and it was not saved</h3>
      <dl>
        {words.map(({ path, to }) => (
          <div key={path}>
            <dt>{labelOfPath(labels, path, now)}</dt>
            <dd className="saving-text" dir="auto">
              {textOfValue(to)}
            </dd>
          </div>
        ))}
      </dl>
      <div className="saving-buttons">
        <button type="button" className="dash-button dash-button--main" onClick={onPutBack}>
          Put it back into the form
        </button>
        <button type="button" className="dash-button" onClick={onForget}>
          Throw it away
        </button>
      </div>
    </section>
  );
}

'use client';
import { useId, useState } from 'react';
import type { FormFault } from './faults-of-form.ts';

interface Page {
  collection: string;
  documentId: string;
  locale: string;
  title: string;
}

interface ExceptionChoiceProps {
  page: Page;
  faults: FormFault[];
  onChange: () => unknown;
}

/** Sets a rule aside for this page and language: with a reason, and for a time. */
export function ExceptionChoice({ page, faults, onChange }: ExceptionChoiceProps) {
  const rules = [...new Set(faults.map(({ rule }) => rule))];
  const [chosen, setChosen] = useState<string>('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const names = useId();
  const rule = rules.find((each) => each === chosen) ?? rules[0] ?? '';
  // The whole document is one form already: a form inside it would be no valid HTML.
  const decide = async () => {
    const refused = await sendException({ ...page, rule, reason, until });
    setFault(refused);
    if (refused === null) onChange();
  };
  return (
    <details className="quality-exception">
      <summary>Publish it all the same …</summary>
      <p>The rule is set aside for this page and language. The dashboard shows it until it ends.</p>
      {rules.length > 1 && <RuleChoice rules={rules} rule={rule} onChoose={setChosen} />}
      <label>
        Reason, for a colleague who reads it next month
        <textarea
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-describedby={`${names}-fault`}
        />
      </label>
      <label>
        Ends on (90 days ahead at most)
        <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
      </label>
      <p id={`${names}-fault`} role="alert" className="quality-refused">
        {fault}
      </p>
      <button type="button" className="dash-button" onClick={() => void decide()}>
        Set the rule aside
      </button>
    </details>
  );
}

interface RuleChoiceProps {
  rules: string[];
  rule: string;
  onChoose: (rule: string) => void;
}

function RuleChoice({ rules, rule, onChoose }: RuleChoiceProps) {
  return (
    <label>
      Rule
      <select value={rule} onChange={(event) => onChoose(event.target.value)}>
        {rules.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}

type NewException = Page & { rule: string; reason: string; until: string };

/** Answers why it was refused, or null. */
async function sendException(exception: NewException): Promise<string | null> {
  if (exception.reason.trim().length < 10) return 'Write the reason in a sentence.';
  if (exception.until === '') return 'Choose the day on which the exception ends.';
  const response = await fetch('/api/exceptions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(exception),
  }).catch(() => null);
  if (response?.ok) return null;
  const answer: unknown = await response?.json().catch(() => null);
  return messageIn(answer) ?? 'The CMS does not answer. Try again in a moment.';
}

/** Payload explains a refusal in the first of its errors, and field by field inside it. */
function messageIn(answer: unknown): string | null {
  const { errors } = (answer ?? {}) as { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] };
  const first = errors?.[0];
  return first?.data?.errors?.[0]?.message ?? first?.message ?? null;
}

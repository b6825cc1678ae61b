'use client';
import { useState } from 'react';
import { QuestionDialog, type Question } from './QuestionDialog.tsx';

interface Props extends Question {
  /** What the button says. */
  label: string;
  className?: string;
}

/** A button that asks before it acts. */
export function AskFirst({ label, className = 'dash-button', ...question }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setIsOpen(true)}>
        {label}
      </button>
      <QuestionDialog isOpen={isOpen} onClose={() => setIsOpen(false)} {...question} />
    </>
  );
}

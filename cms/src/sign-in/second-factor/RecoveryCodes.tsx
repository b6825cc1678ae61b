'use client';
import { useEffect, useRef, useState } from 'react';

interface Props {
  codes: string[];
  onDone: () => void;
}

/** Shown once: the CMS itself cannot read them again. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setIsCopied(true));
  return (
    <div className="lock-form">
      <h2 ref={heading} tabIndex={-1}>
        Your recovery codes
      </h2>
      <p>
        Each opens your second lock once, when you have lost what you open it with. Keep them where only you find them,
        on paper or in a password manager. They are not shown again.
      </p>
      <ul className="lock-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="button" className="dash-button" onClick={copy}>
        Copy all
      </button>
      <button type="button" className="dash-button dash-button--main" onClick={onDone}>
        I have kept them
      </button>
      <p role="status">{isCopied ? 'Copied.' : ''}</p>
    </div>
  );
}

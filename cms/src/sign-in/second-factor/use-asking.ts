import { useState } from 'react';
import type { Answer } from './ask-lock.ts';

/** The state of a form that asks the CMS: a second press while the first is on its way does nothing, and a refusal is said. */
export function useAsking() {
  const [fault, setFault] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const ask = <Body>(asking: () => Promise<Answer<Body>>, onAnswer: (body: Body) => void): void => {
    if (isAsking) return;
    setIsAsking(true);
    setFault(null);
    void asking()
      .then((answer) => (answer.fault === null ? onAnswer(answer.body) : setFault(answer.fault)))
      .finally(() => setIsAsking(false));
  };
  return { fault, isAsking, ask };
}

'use client';
import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Asks one of our addresses again and again while the tab is seen. `path` null asks nothing; `every` says in how many
 * milliseconds the next question is due, from the answer before.
 */
export function useAnswer<Answer>(path: string | null, every: (answer: Answer) => number) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const pause = useRef(every);
  const ask = useCallback(async (): Promise<number> => {
    if (path === null || document.hidden) return whenUnanswered;
    const response = await fetch(path).catch(() => null);
    if (!response?.ok) return whenUnanswered;
    // Our own address answers in the shape that the caller names.
    const found = (await response.json()) as Answer;
    setAnswer(found);
    return pause.current(found);
  }, [path]);
  useEffect(() => keepAsking(ask), [ask]);
  return { answer, renew: ask };
}

const whenUnanswered = 5000;

/** Answers how to stop. A tab that comes back into view is renewed at once. */
function keepAsking(ask: () => Promise<number>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const next = async () => {
    clearTimeout(timer);
    const pause = await ask();
    if (!stopped && !document.hidden) timer = setTimeout(() => void next(), pause);
  };
  const onVisible = () => {
    if (!document.hidden) void next();
  };
  document.addEventListener('visibilitychange', onVisible);
  void next();
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

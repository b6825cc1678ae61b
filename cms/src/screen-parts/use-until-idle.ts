'use client';
import { useEffect, useRef } from 'react';
import { useIsBusy } from './use-is-busy.ts';

/** Waits until a draft that is on its way has arrived: it would become the newest text again. */
export function useUntilIdle(): () => Promise<void> {
  const isBusy = useIsBusy();
  const latest = useRef(isBusy);
  useEffect(() => {
    latest.current = isBusy;
  }, [isBusy]);
  return async () => {
    while (latest.current) await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

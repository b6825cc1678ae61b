'use client';
import { useLocale } from '@payloadcms/ui';
import { sourceLocale } from '@ot/shared-types/locales';
import { useEffect, useState } from 'react';
import { wordsOfRow } from './row-words.ts';
import { useDocumentAddress } from './use-document-address.ts';

/** What a row is called in English, on a screen of another language; null until it is known. `id` null asks for nothing. */
export function useEnglishRow(id: string | null): string | null {
  const { code } = useLocale();
  const address = useDocumentAddress()({ locale: sourceLocale, draft: 'true', 'fallback-locale': 'none' });
  const [words, setWords] = useState<string | null>(null);
  const isAsked = id !== null && code !== sourceLocale;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    void readText(address).then((text) => {
      if (isCurrent) setWords(wordsOfRow(text, id));
    });
    return () => {
      isCurrent = false;
    };
  }, [address, id, isAsked]);
  return isAsked ? words : null;
}

const freshFor = 10_000;
let last: { address: string; at: number; text: Promise<unknown> } | null = null;

/** All rows of a screen ask at the same moment, and are answered together. */
function readText(address: string): Promise<unknown> {
  if (last?.address === address && Date.now() - last.at < freshFor) return last.text;
  const text = fetch(address)
    .then((response): unknown => (response.ok ? response.json() : null))
    .catch(() => null);
  last = { address, at: Date.now(), text };
  return text;
}

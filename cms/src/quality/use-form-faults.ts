'use client';
import { useAllFormFields, useLocale } from '@payloadcms/ui';
import { isLocale, sourceLocale } from '@ot/shared-types/locales';
import { useEffect, useState } from 'react';
import { faultsOfForm, type FormFault } from './faults-of-form.ts';
import type { ReaderTexts } from './reader-texts.ts';

/** So long nothing is typed before the text is judged again: nobody wants to be corrected in the middle of a word. */
const pauseMilliseconds = 500;

/** What the rules of writing say of the form as it stands, a moment after the last keystroke; null before the first time. */
export function useFormFaults(texts: ReaderTexts): FormFault[] | null {
  const [fields] = useAllFormFields();
  const { code } = useLocale();
  const explained = useGlossary();
  const [faults, setFaults] = useState<FormFault[] | null>(null);
  useEffect(() => {
    const judge = () => {
      const locale = isLocale(code) ? code : sourceLocale;
      setFaults(faultsOfForm(fields, texts, { locale, today: new Date(), explained }));
    };
    const timer = setTimeout(judge, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [fields, texts, code, explained]);
  return faults;
}

/** The words that the glossary explains. */
function useGlossary(): readonly string[] {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = async () => {
      const response = await fetch('/api/glossary?limit=1000&depth=0&select[title]=true&locale=en').catch(() => null);
      if (!response?.ok) return;
      // Our own collection: each of its documents has a title.
      const { docs } = (await response.json()) as { docs: { title?: string | null }[] };
      setWords(docs.flatMap(({ title }) => title ?? []));
    };
    void read();
  }, []);
  return words;
}

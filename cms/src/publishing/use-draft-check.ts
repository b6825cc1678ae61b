'use client';
import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { useIsBusy } from '../screen-parts/use-is-busy.ts';
import type { DraftCheck, FaultLine } from './gate/check-draft.ts';

/** What the server would say to a publication of the draft, asked anew whenever it was saved; null: it has not answered. */
export function useDraftCheck(): DraftCheck | null {
  const [check, setCheck] = useState<DraftCheck | null>(null);
  const { askForDraft } = useQuestions();
  const isBusy = useIsBusy();
  useEffect(() => {
    if (isBusy) return undefined;
    let isOver = false;
    void askForDraft(null).then((answer) => {
      if (!isOver) setCheck(answer);
    });
    return () => {
      isOver = true;
    };
  }, [isBusy, askForDraft]);
  return check;
}

/** What would become of the form as it stands, and what was kept back when it was last published. */
export function useQuestions() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { getData } = useForm();
  const document = globalSlug ? `${globalSlug}/${globalSlug}` : id === undefined ? null : `${collectionSlug}/${id}`;
  const askForDraft = useCallback(
    async (values: object | null): Promise<DraftCheck | null> => {
      if (document === null) return null;
      const body = JSON.stringify({ locale: code, values });
      const headers = { 'Content-Type': 'application/json' };
      return answerOf(fetch(`/api/publishing/check/${document}`, { method: 'POST', headers, body }));
    },
    [document, code],
  );
  const askForForm = useCallback(() => askForDraft(getData()), [askForDraft, getData]);
  const askForKeptBack = useCallback(async (): Promise<FaultLine[]> => {
    if (document === null) return [];
    return (await answerOf<{ keptBack: FaultLine[] }>(fetch(`/api/publishing/kept-back/${document}`)))?.keptBack ?? [];
  }, [document]);
  return { askForDraft, askForForm, askForKeptBack };
}

async function answerOf<Answer>(asking: Promise<Response>): Promise<Answer | null> {
  const response = await asking.catch(() => null);
  // Our own address answers in the shape that the caller names.
  return response?.ok ? ((await response.json()) as Answer) : null;
}

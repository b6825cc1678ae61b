'use client';
import { Button, toast, useDocumentInfo, useEditDepth, useForm, useFormModified, useHotkey } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { useDocumentAddress } from '../screen-parts/use-document-address.ts';
import { useIsBusy } from '../screen-parts/use-is-busy.ts';
import { PublicationDialog, type Outcome } from './PublicationDialog.tsx';
import { useQuestions } from './use-draft-check.ts';

/**
 * Publish, in place of Payload's own button. That one is switched off while the draft keeps itself, so that a press in this
 * moment is lost and the keyboard loses its place; this one remembers the press and publishes as soon as the draft is kept.
 * It does not offer one language alone either, which the CMS refuses (see `refuse-single-language.ts`).
 */
export function PublishButton() {
  const { hasPublishPermission, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo();
  const isModified = useFormModified();
  const { publish, keepDraft, outcome, forget } = useSubmissions();
  const { isAsked, ask } = useOnceIdle(publish);
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (isModified) void keepDraft();
  });
  if (!hasPublishPermission) return null;
  const hasNews = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc;
  const isOff = isAsked || !hasNews;
  return (
    <>
      <Button
        className={isOff ? 'btn--disabled' : ''}
        extraButtonProps={{ id: 'action-save', 'aria-disabled': isOff }}
        margin={false}
        onClick={isOff ? ignore : ask}
      >
        {isAsked ? 'Publishing …' : hasNews ? 'Publish' : 'Published'}
      </Button>
      <PublicationDialog outcome={outcome} onClose={forget} />
    </>
  );
}

const ignore = () => undefined;

/** Remembers that somebody asked, and acts when the form is at rest: neither loading, nor keeping the draft, nor sending. */
function useOnceIdle(act: () => Promise<void>): { isAsked: boolean; ask: () => void } {
  const form = useForm();
  const isBusy = useIsBusy();
  const [step, setStep] = useState<'rest' | 'asked' | 'acting'>('rest');
  useEffect(() => {
    if (step !== 'asked' || isBusy || form.disabled) return;
    setStep('acting');
    void act().finally(() => setStep('rest'));
  }, [step, isBusy, form, act]);
  return { isAsked: step !== 'rest', ask: () => setStep('asked') };
}

/** Sends the form as it stands: to readers, or as a draft that may still have faults. */
function useSubmissions() {
  const { submit } = useForm();
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo();
  const { outcome, forget, tell } = useOutcome();
  const addressOf = useDocumentAddress();
  return {
    outcome,
    forget,
    publish: async () => {
      const answer = await submit({ action: addressOf({}), overrides: { _status: 'published' } });
      await tell(answer?.res.ok === true);
      if (!answer?.res.ok) return;
      // Words that nobody submitted, or that were kept back, are the newest draft again.
      setUnpublishedVersionCount((await isDraft(addressOf({ draft: 'true' }))) ? 1 : 0);
      setMostRecentVersionIsAutosaved(false);
      setHasPublishedDoc(true);
    },
    keepDraft: async () => {
      // What is not translated stays empty: without this Payload would fill the gaps with English and keep them.
      const action = addressOf({ draft: 'true', 'fallback-locale': 'null' });
      await submit({ action, overrides: { _status: 'draft' }, skipValidation: true });
    },
  };
}

/** Whether the newest version of a document is one that readers do not have. */
async function isDraft(address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => null);
  // Payload's own answer.
  const document = response?.ok ? ((await response.json()) as { _status?: string }) : null;
  return document?._status === 'draft';
}

/** What is wrong, in all languages: Payload's form shows the faults of its own language alone. */
function useOutcome() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { hasPublishedDoc } = useDocumentInfo();
  const { askForForm, askForKeptBack } = useQuestions();
  const tell = async (isPublished: boolean) => {
    const told = isPublished ? { refused: [], keptBack: await askForKeptBack() } : await askForForm();
    const hasFaults = told !== null && [...told.refused, ...told.keptBack].length > 0;
    // The dialog says all of what Payload's message says in one long sentence.
    if (!isPublished && hasFaults) toast.dismiss();
    setOutcome(hasFaults ? { ...told, isPublished, hasReaders: hasPublishedDoc } : null);
  };
  return { outcome, forget: () => setOutcome(null), tell };
}

'use client';
import { toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import type { Data } from 'payload';
import { useEffect, useRef, useState } from 'react';
import { AskFirst } from '../screen-parts/AskFirst.tsx';
import { refusalOf } from '../screen-parts/refusal-of.ts';
import { useDocumentAddress } from '../screen-parts/use-document-address.ts';
import { useIsEditor } from '../screen-parts/use-is-editor.ts';
import { useUntilIdle } from '../screen-parts/use-until-idle.ts';
import { startFrom } from '../saving/form/open-forms.ts';
import { usePlace } from '../saving/form/use-place.ts';

/**
 * Whether readers have what stands in the form, and the way back to what they have. In place of Payload's own line, whose way
 * back publishes the drafts of other languages (see `discard-endpoint.ts`).
 */
export function DocumentStatus() {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo();
  const { t } = useTranslation();
  const isEditor = useIsEditor();
  const discard = useDiscard();
  const isChanged = hasPublishedDoc && unpublishedVersionCount > 0;
  const { place, act } = useFocusAfter(discard, !isChanged);
  return (
    <div className="status">
      <span className="status__label">{t('version:status')}: </span>
      <span ref={place} className="status__value" tabIndex={-1}>
        {t(isChanged ? 'version:changed' : hasPublishedDoc ? 'version:published' : 'version:draft')}
      </span>
      {isChanged && isEditor && (
        <>
          {' — '}
          <AskFirst
            className="status-discard"
            label="Discard changes"
            title="Discard the changes?"
            yes="Discard them"
            act={act}
          >
            <p>The form shows again what readers have. This concerns all languages, not only the one on the screen.</p>
            <p>What is discarded stays under “Versions”, and can be brought back from there.</p>
          </AskFirst>
        </>
      )}
    </div>
  );
}

/** The button goes with its dialog when all is done; the keyboard stays where it was. */
function useFocusAfter(discard: () => Promise<string | null>, isGone: boolean) {
  const place = useRef<HTMLSpanElement>(null);
  const [hasDiscarded, setHasDiscarded] = useState(false);
  useEffect(() => {
    if (!hasDiscarded || !isGone) return;
    place.current?.focus();
    setHasDiscarded(false);
  }, [hasDiscarded, isGone]);
  const act = async () => {
    const refused = await discard();
    setHasDiscarded(refused === null);
    return refused;
  };
  return { place, act };
}

/** Goes back, and shows what came of it in the form. The reason of a refusal; null when it is done. */
function useDiscard(): () => Promise<string | null> {
  const { reset } = useForm();
  const { incrementVersionCount, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo();
  const addressOf = useDocumentAddress();
  const place = usePlace();
  const untilIdle = useUntilIdle();
  return async () => {
    await untilIdle();
    const response = await fetch(addressOf({}, 'discard-draft'), { method: 'POST' }).catch(() => null);
    const refused = await refusalOf(response);
    if (refused !== null || response === null) return refused;
    // The answer of `discardDraft`.
    const { message, doc } = (await response.json()) as { message: string; doc: Data };
    await reset(doc);
    if (place !== null) startFrom(place, doc);
    incrementVersionCount();
    setMostRecentVersionIsAutosaved(false);
    setUnpublishedVersionCount(0);
    toast.success(message);
    return null;
  };
}

'use client';
import { toast, useDocumentInfo } from '@payloadcms/ui';
import { AskFirst } from '../screen-parts/AskFirst.tsx';
import { refusalOf } from '../screen-parts/refusal-of.ts';
import { useDocumentAddress } from '../screen-parts/use-document-address.ts';
import { useAnswer } from '../screen-parts/use-answer.ts';
import type { OlderParts as Answer } from './older-parts-endpoints.ts';

const pause = () => 10_000;

/** Which parts of the translation on the screen are older than the English, and the way to say that they are right as they stand. */
export function OlderParts({ isLive }: { isLive: boolean }) {
  const { id, globalSlug } = useDocumentInfo();
  const addressOf = useDocumentAddress();
  const isThere = Boolean(id ?? globalSlug);
  const { answer, renew } = useAnswer<Answer>(isLive && isThere ? addressOf({}, 'older-parts') : null, pause);
  const confirm = useConfirmation(renew);
  if (!isLive || !answer || answer.older.length === 0) return null;
  return (
    <section className="older-parts" aria-label="Older than the English">
      <p>
        The English of these parts has changed. Once it is published, readers are told that the translation is older:
      </p>
      <ul>
        {answer.older.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>A part becomes current when you change its words.</p>
      <AskFirst
        className="dash-button"
        label="All of it is right as it stands"
        title="Is all of it right?"
        yes="Yes, I have compared it with the English"
        act={confirm}
      >
        <p>Readers will no longer be told that the translation is older. They see this when the page is published.</p>
      </AskFirst>
    </section>
  );
}

function useConfirmation(renew: () => Promise<unknown>): () => Promise<string | null> {
  const { incrementVersionCount, setUnpublishedVersionCount, unpublishedVersionCount } = useDocumentInfo();
  const addressOf = useDocumentAddress();
  return async () => {
    const response = await fetch(addressOf({}, 'older-parts'), { method: 'POST' }).catch(() => null);
    const refused = await refusalOf(response);
    if (refused !== null) return refused;
    incrementVersionCount();
    setUnpublishedVersionCount(unpublishedVersionCount + 1);
    await renew();
    toast.success('Noted. Readers are told when the page is published.');
    return null;
  };
}

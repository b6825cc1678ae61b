import { Gutter } from '@payloadcms/ui';
import { createLocalReq, type Payload, type TypedUser } from 'payload';
import type { ReactNode } from 'react';
import { BeginDocument } from './BeginDocument.tsx';
import { beginningOf } from './beginning-of.ts';

/**
 * The same question in a drawer over another form, where Payload asks for the screen of a document without naming one. Null for every
 * other screen.
 */
export async function beginInDrawer(
  payload: Payload,
  user: TypedUser,
  asked: object,
): Promise<{ data: null; Document: ReactNode } | null> {
  const { collectionSlug = '', docID }: { collectionSlug?: unknown; docID?: unknown } = asked;
  const config = payload.config.collections.find(({ slug }) => slug === collectionSlug);
  const beginning = config && !docID ? beginningOf(config) : null;
  if (!config || !beginning) return null;
  const mayBegin = Boolean(await config.access.create({ req: await createLocalReq({ user }, payload) }));
  const Document = (
    <Gutter className="begin-drawer">
      <div className="dash">
        <BeginDocument beginning={beginning} mayBegin={mayBegin} />
      </div>
    </Gutter>
  );
  return { data: null, Document };
}

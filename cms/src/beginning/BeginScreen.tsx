import { Gutter } from '@payloadcms/ui';
import { notFound, redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { roleOf } from '../access/roles.ts';
import { BeginDocument } from './BeginDocument.tsx';
import { beginningOf } from './beginning-of.ts';

/**
 * "Create new": asks for the title, and only then is there a document. In place of Payload's own screen, which writes one as soon as
 * it is opened, and leaves it nameless in all lists when somebody changes their mind.
 */
export function BeginScreen({ initPageResult }: AdminViewServerProps) {
  const { collectionConfig, permissions, req } = initPageResult;
  // Payload shows screens of ours to anybody.
  if (roleOf(req) === null) redirect('/admin/login');
  const beginning = collectionConfig ? beginningOf(collectionConfig) : null;
  if (!beginning) notFound();
  const mayBegin = Boolean(permissions.collections?.[beginning.collection]?.create);
  return (
    <Gutter>
      <main className="dash">
        <BeginDocument beginning={beginning} mayBegin={mayBegin} />
      </main>
    </Gutter>
  );
}

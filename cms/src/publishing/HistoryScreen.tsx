import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { roleOf } from '../access/roles.ts';
import { HistoryTable } from './HistoryTable.tsx';

/** Everything that went live, as far as the history reaches. Payload shows screens of ours to anybody, so it asks who it is. */
export function HistoryScreen({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  if (roleOf(req) === null) redirect('/admin/login?redirect=/admin/history');
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      payload={req.payload}
      permissions={permissions}
      {...(req.user && { user: req.user })}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <main className="dash">
          <h1>What went live</h1>
          <p>The last 500 changes of the site: when, what, and who published it.</p>
          <HistoryTable limit={25} />
        </main>
      </Gutter>
    </DefaultTemplate>
  );
}

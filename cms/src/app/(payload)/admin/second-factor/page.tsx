import config from '@payload-config';
import { MinimalTemplate } from '@payloadcms/next/templates';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { sessionOfScreen } from '../../../../sign-in/second-factor/ask-for-lock.ts';
import { describeLock } from '../../../../sign-in/second-factor/describe-lock.ts';
import { LockScreen } from '../../../../sign-in/second-factor/LockScreen.tsx';

interface Args {
  searchParams: Promise<Record<string, string | string[]>>;
}

export const metadata: Metadata = {
  title: 'Your second lock – Therapy site editor',
  robots: 'noindex, nofollow',
};

/** The one screen of somebody who has given no more than a password. */
export default async function Page({ searchParams }: Args) {
  const { redirect: wanted = '/admin' } = await searchParams;
  const goTo = getSafeRedirect({ redirectTo: wanted, fallbackTo: '/admin' });
  const session = await sessionOfScreen(config);
  if (!session) redirect(`/admin/login?${new URLSearchParams({ redirect: goTo })}`);
  if (session.standing === 'open') redirect(goTo);
  const lock = await describeLock(await getPayload({ config }), session);
  return (
    <MinimalTemplate>
      <LockScreen lock={lock} goTo={goTo} />
    </MinimalTemplate>
  );
}

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload, type SanitizedConfig } from 'payload';
import { readSession, type Session } from '../session.ts';

/** Screens that anybody may see. Who signs in anew, or out, is not asked for the lock of the session before. */
const openScreens = ['login', 'logout', 'logout-inactivity'];

interface Asked {
  config: Promise<SanitizedConfig>;
  params: Promise<{ segments?: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

/** Sends whoever has given no more than a password to the page of the second lock, and from there where they wanted to go. */
export async function askForLock({ config, params, searchParams }: Asked): Promise<void> {
  const { segments = [] } = await params;
  if (openScreens.includes(segments[0] ?? '')) return;
  const session = await sessionOfScreen(config);
  if (!session || session.standing === 'open') return;
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  );
  const wanted = ['/admin', ...segments.map(encodeURIComponent)].join('/') + (query.size > 0 ? `?${query}` : '');
  redirect(`/admin/second-factor?${new URLSearchParams({ redirect: wanted })}`);
}

/** The session of whoever asks for a screen, whatever its standing. */
export async function sessionOfScreen(config: Promise<SanitizedConfig>): Promise<Session | null> {
  return readSession({ payload: await getPayload({ config }), headers: await headers() });
}

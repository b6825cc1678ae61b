import { reasonOf } from '../../screen-parts/refusal-of.ts';

/** What the CMS answered, or why it refused, in words for people. */
export type Answer<Body> = { body: Body; fault: null } | { body: null; fault: string };

/** Asks one of the addresses below `/api/users`. */
export async function askLock<Body = unknown>(path: string, sent?: object): Promise<Answer<Body>> {
  const init = sent && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  };
  const response = await fetch(`/api/users${path}`, init).catch(() => null);
  if (!response?.ok) return { body: null, fault: await reasonOf(response) };
  // Our own addresses; their answers are typed where they are made.
  return { body: (await response.json()) as Body, fault: null };
}

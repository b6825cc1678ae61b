import { isRecord, type PayloadRecord } from '../../payload/payload-record.ts';
import { afterSave } from '../after-save.ts';
import type { Change } from '../changes.ts';
import type { NamedConflict } from '../join-changes.ts';
import { leavesOf } from '../leaves.ts';
import { resolve } from '../resolve.ts';
import { saysTheSame } from '../../payload/same-value.ts';
import { formAt, placeOf, type OpenForm } from './open-forms.ts';
import { changesIn } from './read-form.ts';

type Send = typeof fetch;

/**
 * Payload's form sends the whole document and offers no place to change that. So its requests are changed on their way: a save of
 * a form sends what its person changed, asks where another changed the same, and waits for a new sign-in where the session is over.
 * All other requests pass.
 */
export const withChanges =
  (send: Send): Send =>
  async (input, init) => {
    const save = saveOf(input, init);
    return save ? sendSave(send, save) : send(input, init);
  };

interface Save {
  url: string;
  init: RequestInit;
  form: OpenForm;
  /** What the form sends besides words: its status, a file. */
  commands: PayloadRecord;
  parts: FormData;
}

function saveOf(input: Parameters<Send>[0], init: RequestInit = {}): Save | null {
  const { body, method = 'GET' } = init;
  if (typeof input !== 'string' || !['PATCH', 'POST'].includes(method.toUpperCase())) return null;
  if (!(body instanceof FormData)) return null;
  const url = new URL(input, window.location.href);
  const form = formAt(placeOf(url.pathname, url.searchParams.get('locale') ?? ''));
  const data = body.get('_payload');
  if (!form || typeof data !== 'string') return null;
  const sent: unknown = JSON.parse(data);
  const commands = Object.entries(isRecord(sent) ? sent : {}).filter(
    ([name, value]) => commandNames.includes(name) && value !== null,
  );
  return { url: input, init, form, commands: Object.fromEntries(commands), parts: body };
}

/** What a save says besides words. */
const commandNames = ['_status', 'deletedAt'];

async function sendSave(send: Send, save: Save): Promise<Response> {
  const { form } = save;
  for (;;) {
    const changed = changesIn({ base: form.base, now: form.read() });
    const changes = changed.filter(({ was }) => form.mayMoveRows || !was);
    const response = await send(save.url, { ...save.init, body: bodyOf(save, changes) });
    if (response.ok) await settle(form, changes, response.clone());
    if (response.ok || !(await mayTryAgain(send, form, response.clone()))) return response;
  }
}

function bodyOf({ commands, parts }: Save, changes: Change[]): FormData {
  const body = new FormData();
  for (const [name, part] of parts) if (name !== '_payload') body.append(name, part);
  body.set('_payload', JSON.stringify({ ...commands, changes }));
  return body;
}

/** After the person has chosen, or has signed in again. */
async function mayTryAgain(send: Send, form: OpenForm, response: Response): Promise<boolean> {
  if (response.status === 409) return settleConflicts(form, await conflictsOf(response));
  const mayBeSignedOut = response.status === 401 || response.status === 403;
  return mayBeSignedOut && (await isSignedOut(send)) && form.signIn();
}

async function settleConflicts(form: OpenForm, conflicts: NamedConflict[]): Promise<boolean> {
  if (conflicts.length === 0) return false;
  const choices = await form.choose(conflicts);
  if (!choices) return false;
  const resolved = resolve(
    { base: form.base, now: form.read() },
    conflicts,
    ({ path }) => choices.get(path) ?? 'theirs',
  );
  form.base = resolved.base;
  await form.show(resolved.now);
  return true;
}

async function conflictsOf(response: Response): Promise<NamedConflict[]> {
  // Our own refusal, in Payload's shape: see join-changes.ts.
  const body = (await response.json().catch(() => null)) as {
    errors?: { data?: { conflicts?: NamedConflict[] } }[];
  } | null;
  return body?.errors?.[0]?.data?.conflicts ?? [];
}

async function isSignedOut(send: Send): Promise<boolean> {
  const response = await send('/api/users/me', { credentials: 'include' }).catch(() => null);
  const answer: unknown = response?.ok ? await response.json() : null;
  return isRecord(answer) && !answer['user'];
}

/** The form goes on from what the CMS has now. What was typed since the sending stays. */
async function settle(form: OpenForm, changes: Change[], response: Response): Promise<void> {
  const answer: unknown = await response.json().catch(() => null);
  const document = isRecord(answer) ? (answer['doc'] ?? answer['result']) : null;
  if (!isRecord(document)) return;
  const stored = leavesOf(document);
  const before = form.read();
  const next = afterSave({ form: { base: form.base, now: before }, changes, answer: stored });
  const sent = new Set(changes.map(({ path }) => path));
  const byOthers = [...next.now.keys()].filter(
    (path) => !sent.has(path) && !followsSaving.test(path) && !saysTheSame(before.get(path), next.now.get(path)),
  );
  form.base = next.base;
  // The words of the person themselves stay as they typed them, also where the CMS keeps them a little tidier.
  const own = [...before].filter(([path, value]) => sent.has(path) && (typeof value === 'string' || isRichText(value)));
  await form.show(new Map([...next.now, ...own]));
  if (byOthers.length > 0) form.tell(byOthers);
}

/** What the CMS sets when something else is saved: it was no other person. */
const followsSaving = /^(slug|translation)(\/|$)/;

const isRichText = (value: unknown): boolean => isRecord(value) && 'root' in value;

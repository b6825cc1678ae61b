import { handleServerFunctions } from '@payloadcms/next/layouts';
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState';
import { headers } from 'next/headers';
import { getPayload, UnauthorizedError } from 'payload';
import { beginInDrawer } from '../beginning/begin-in-drawer.tsx';
import { isOpenFunction, withRightfulLock } from '../ways-in/server-function-rules.ts';

type Asked = Parameters<typeof handleServerFunctions>[0];

/** What Payload's screens ask the server for. Only what they need is answered, and only to people who have signed in. */
export async function answerServerFunction(asked: Asked): Promise<unknown> {
  if (!isOpenFunction(asked.name)) throw new Error('This CMS does not do that.');
  const payload = await getPayload({ config: asked.config, importMap: asked.importMap });
  const { user } = await payload.auth({ headers: await headers() });
  if (!user) throw new UnauthorizedError();
  const beginning = asked.name === 'render-document' ? await beginInDrawer(payload, user, asked.args) : null;
  if (beginning) return beginning;
  return handleServerFunctions({ ...asked, serverFunctions: { 'form-state': formState } });
}

const formState: typeof buildFormStateHandler = async (args) => buildFormStateHandler(await withRightfulLock(args));

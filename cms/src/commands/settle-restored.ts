/** What a restore ends with: `payload run src/commands/settle-restored.ts -- [copy answer]`. Migrates, ends all
 * sessions and links without an account, then looks at what is newer on the site. */
import { handleEndpoints } from 'payload';
import { settleRestored } from '../backup/settle-restored.ts';
import { endAllGrants } from '../grants/grants.ts';
import config from '../payload.config.ts';
import { forgetAllSessions } from '../sign-in/session-records.ts';
import { startPayload } from './start-payload.ts';

const payload = await startPayload();
await forgetAllSessions(payload);
await endAllGrants(payload, new Date());
const [copy, answer] = process.argv.slice(2).filter((word) => word.endsWith('.json'));
const headers = { authorization: `Bearer ${process.env['EXPORT_API_KEY'] ?? ''}` };
const ask = (path: string) =>
  handleEndpoints({ config, request: new Request(`${payload.config.serverURL}${path}`, { headers }) });
if (copy !== undefined && answer !== undefined) await settleRestored(payload, ask, { copy, answer });
await payload.destroy();
process.exit(0);

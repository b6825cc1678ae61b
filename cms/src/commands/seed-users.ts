/** Makes the demo users: `payload run src/commands/seed-users.ts`. */
import { makeDemoUsers } from './make-demo-users.ts';
import { startPayload } from './start-payload.ts';

const payload = await startPayload();
await makeDemoUsers(payload);
await payload.destroy();
process.exit(0);

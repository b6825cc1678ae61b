/** Brings the database up to date, tables and content: `pnpm migrate`. */
import { startPayload } from './start-payload.ts';

const payload = await startPayload();
await payload.destroy();
process.exit(0);

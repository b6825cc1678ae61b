/** What `npm start` needs before the CMS can start: migrations, demo users and sample content, in one process. */
import { join } from 'node:path';
import { loadContent } from '../content-loader/load-content.ts';
import { describeReport } from '../content-loader/load-report.ts';
import { makeDemoUsers } from './make-demo-users.ts';
import { startPayload } from './start-payload.ts';

const payload = await startPayload();
if (process.env['SAMPLE_CONTENT'] === 'no') {
  // Demo users have passwords in a file: they belong to sample content alone.
  await payload.destroy();
  process.exit(0);
}
await makeDemoUsers(payload);
const report = await loadContent({
  payload,
  folder: join(import.meta.dirname, '../../content'),
  overwrite: false,
  onProgress: (line) => console.log(line),
});
console.log(describeReport(report));
await payload.destroy();
process.exit(report.problems.length > 0 ? 1 : 0);

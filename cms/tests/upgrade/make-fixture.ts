/**
 * Keeps the databases of the present state as they would be after some weeks of use, for the tests of upgrades:
 * `pnpm make-upgrade-fixture 0.1.0` makes one of SQLite, and with MONGODB_URL one of MongoDB. Run it when a version is
 * released, and never again for the same one.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { fixtureFolder, writeJson } from './fixture-files.ts';
import { liveIn } from './live-in.ts';
import { openCms } from './open-cms.ts';
import { packDatabase } from './pack-database.ts';
import { readState } from './read-state.ts';

const name = process.argv.at(-1) ?? '';
if (!/^\d+\.\d+\.\d+$/.test(name)) throw new Error('Say which version it is of: pnpm make-upgrade-fixture 0.1.0');
const dataDir = mkdtempSync(join(tmpdir(), 'upgrade-fixture-'));
const server = process.env['MONGODB_URL'];
const kind = server ? 'mongodb' : 'sqlite';
const databaseUrl = server ? server.replace(/\/\?/, `/upgrade-fixture-${process.pid}?`) : `file:${dataDir}/cms.sqlite`;
const folder = fixtureFolder(name, kind);
mkdirSync(folder, { recursive: true });

const cms = await openCms({ databaseUrl, dataDir });
const report = await loadContent({ payload: cms.payload, folder: join(import.meta.dirname, '../../content') });
if (report.problems.length > 0) throw new Error(`The content does not load: ${JSON.stringify(report.problems)}`);
await liveIn(cms);
writeJson(join(folder, 'expected.json.zst'), await readState(cms));
await packDatabase(cms, folder);
await cms.payload.destroy();
rmSync(dataDir, { recursive: true });
console.log(`Kept in ${folder}`);
process.exit(0);

import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { demoUsers } from '../demo-users.ts';
import { readEnvironment } from '../environment.ts';
import { freePort } from '../ports.ts';
import { stopAll } from '../processes.ts';
import { prepareContent, runCms, runPreview, runPublisher, runSite } from '../services.ts';

/** Starts CMS, publisher and site once for the tests in a browser, on free ports and a new database with the sample content. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'whole-system-'));
  const [cmsPort, sitePort, previewPort] = [await freePort(), await freePort(), await freePort()];
  const environment = readEnvironment(dataDir, {
    CMS_URL: `http://localhost:${cmsPort}`,
    SITE_URL: `http://localhost:${sitePort}`,
    PREVIEW_URL: `http://localhost:${previewPort}`,
  });
  const stopped = (name: string, tail: string) => {
    console.error(`${name} stopped:\n${tail}`);
  };
  const stop = async () => {
    await stopAll();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await prepareContent(environment);
    await runCms(environment, stopped);
    await runPublisher(environment, stopped);
    keepFirstPrint(dataDir);
    await runPreview(environment, stopped);
    await runSite(environment, stopped);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('cmsUrl', environment.CMS_URL);
  project.provide('siteUrl', environment.SITE_URL);
  project.provide('previewUrl', environment.PREVIEW_URL);
  project.provide('dataDir', dataDir);
  project.provide('users', demoUsers(dataDir));
  return stop;
}

/** The pages as the sample content makes them, whatever a test publishes afterwards. */
function keepFirstPrint(dataDir: string): void {
  cpSync(realpathSync(join(dataDir, 'site', 'current')), join(dataDir, 'first-print'), { recursive: true });
}

/** `npm start`: everything a person needs to see the product at work, on this machine, with sample content. */
import { buildCms, buildSite } from './builds.ts';
import { prepareContent, runBackups, runCms, runPreview, runPublisher, runSite, type OnStop } from './services.ts';
import { revive } from './revive.ts';
import { stopOnSignals, stopWith } from './stop-on-signals.ts';
import { showDemoUsers } from './demo-users.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { dataFolder } from './folders.ts';
import { checkPortFree } from './ports.ts';
import { stopAll } from './processes.ts';
import { explainAndExit, say, secondsSince, step } from './progress.ts';

const started = performance.now();
let isReady = false;

/** What ends while everything starts ends the start; later it is started again, and the site stays up. */
const whenStopped: OnStop = (name, tail) => {
  (isReady ? revive : stopWith)(name, tail);
};

start().catch(async (error: unknown) => {
  await stopAll();
  explainAndExit(error);
});

async function start(): Promise<void> {
  const environment = readEnvironment(dataFolder, process.env);
  stopOnSignals();
  await checkPortFree(environment.CMS_URL, 'the CMS', 'CMS_URL');
  await checkPortFree(environment.SITE_URL, 'the site', 'SITE_URL');
  await checkPortFree(environment.PREVIEW_URL, 'the preview of drafts', 'PREVIEW_URL');
  await buildSite();
  await buildCms();
  await step('Preparing the database and the sample content', () => prepareContent(environment));
  await step('Starting the CMS', () => runCms(environment, whenStopped));
  await step('Printing the site', () => runPublisher(environment, whenStopped));
  await step('Starting the preview of drafts', () => runPreview(environment, whenStopped));
  await step('Starting the site', () => runSite(environment, whenStopped));
  runBackups(environment, whenStopped);
  isReady = true;
  report(environment);
}

function report({ CMS_URL, SITE_URL }: Environment): void {
  say(
    `\nReady after ${secondsSince(started)} s.\n\n  Site  ${SITE_URL}/\n  CMS   ${CMS_URL}/admin\n\nSign in to the CMS as one of these (kept in ${dataFolder}/demo-users.json):\n`,
  );
  showDemoUsers(dataFolder);
}

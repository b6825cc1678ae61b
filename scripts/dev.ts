/** `npm run dev`: `npm start` for the people who carry this on. Templates and CMS reload as their files change. */
import { buildSite } from './builds.ts';
import { showDemoUsers } from './demo-users.ts';
import { readEnvironment } from './environment.ts';
import { dataFolder } from './folders.ts';
import { checkPortFree } from './ports.ts';
import { stopAll } from './processes.ts';
import { explainAndExit, say, step } from './progress.ts';
import { prepareContent, runCmsInDevelopment, runPreview, runPublisher, runSiteInDevelopment } from './services.ts';
import { stopOnSignals, stopWith } from './stop-on-signals.ts';

dev().catch(async (error: unknown) => {
  await stopAll();
  explainAndExit(error);
});

async function dev(): Promise<void> {
  const environment = readEnvironment(dataFolder, process.env);
  stopOnSignals();
  await checkPortFree(environment.CMS_URL, 'the CMS', 'CMS_URL');
  await checkPortFree(environment.SITE_URL, 'the site', 'SITE_URL');
  await checkPortFree(environment.PREVIEW_URL, 'the preview of drafts', 'PREVIEW_URL');
  await buildSite();
  await step('Preparing the database and the sample content', () => prepareContent(environment));
  await step('Starting the CMS', () => runCmsInDevelopment(environment, stopWith));
  await step('Printing the site once, for search and uploads', () => runPublisher(environment, stopWith));
  await step('Starting the preview of drafts', () => runPreview(environment, stopWith));
  await step('Starting the site', () => runSiteInDevelopment(environment, stopWith));
  say(
    `\n  Site  ${environment.SITE_URL}/ (templates reload; style guide at /style-guide)\n  CMS   ${environment.CMS_URL}/admin\n`,
  );
  showDemoUsers(dataFolder);
}

import { buildConfig } from 'payload';
import sharp from 'sharp';
import { denyInternalCollections } from './access/deny-internal-collections.ts';
import { adminOptions } from './admin/admin-options.ts';
import { adminWords } from './admin/admin-words.ts';
import { withPlainScreens } from './admin/plain-screens.ts';
import { collections } from './collections/index.ts';
import { databaseAdapter } from './database.ts';
import { editor } from './editor.ts';
import { endpoints } from './endpoints.ts';
import { readEnvironment } from './environment/environment.ts';
import { globals } from './globals/index.ts';
import { localization } from './localization.ts';
import { noMail } from './no-mail.ts';
import { withDeferrableValidation } from './payload/deferred-validation.ts';
import { saveGlobalTogether, saveTogether } from './saving/save-together.ts';
import { mostBytes } from './uploads/limits.ts';
import { askForSecondFactor } from './sign-in/session.ts';
import { prepareFirst } from './uploads/prepare-first.ts';
import { tooLarge } from './uploads/take-upload.ts';
import { closeDeadAddresses } from './ways-in/close-dead-addresses.ts';
import { withPreferencesThatAreThere } from './ways-in/forget-preference.ts';
import { guardCollection, guardGlobal } from './ways-in/guard-ways.ts';

const environment = readEnvironment(process.env);
const secure = environment.cmsUrl.startsWith('https:');

/** The CMS at a glance; each line leads to the file that decides it. */
const config = buildConfig({
  serverURL: environment.cmsUrl,
  secret: environment.secret,
  csrf: [environment.cmsUrl],
  cors: [environment.cmsUrl],
  db: databaseAdapter(environment),
  localization,
  collections: collections({ uploadsFolder: `${environment.dataDir}/uploads`, secureCookies: secure })
    .map(saveTogether)
    .map(prepareFirst)
    .map(guardCollection),
  globals: globals.map(saveGlobalTogether).map(guardGlobal),
  editor,
  endpoints,
  email: noMail,
  admin: adminOptions,
  i18n: adminWords,
  upload: { limits: { fileSize: mostBytes }, abortOnLimit: true, responseOnLimit: tooLarge },
  sharp,
  graphQL: { disable: true },
  defaultDepth: 0,
  maxDepth: 2,
  onInit: askForSecondFactor,
  custom: { siteUrl: environment.siteUrl, previewUrl: environment.previewUrl, secondFactor: environment.secondFactor },
  telemetry: false,
  typescript: { outputFile: 'src/payload/payload-types.ts' },
});

const closed = withPreferencesThatAreThere(closeDeadAddresses(denyInternalCollections(config)));

export default withPlainScreens(withDeferrableValidation(closed));

import type { Config } from 'payload';

const restoring = 'The text of {{versionDate}} becomes the newest draft. Readers see it when you publish it.';

/** What Payload's own screens say otherwise here. */
export const adminWords: NonNullable<Config['i18n']> = {
  translations: {
    en: {
      general: { locale: 'Language', locales: 'Languages' },
      // See versions/restore-endpoints.ts.
      version: {
        restoreThisVersion: 'Bring back as a draft',
        confirmVersionRestoration: 'Bring this version back?',
        aboutToRestore: restoring,
        aboutToRestoreGlobal: restoring,
      },
    },
  },
};

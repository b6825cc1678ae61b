import type { Config } from 'payload';

const restoring = 'The text of {{versionDate}} becomes the newest draft. Readers see it when you publish it.';

/** What Payload's own screens say otherwise here: in the words of the service, and nothing that the CMS cannot know. */
export const adminWords: NonNullable<Config['i18n']> = {
  translations: {
    en: {
      authentication: {
        login: 'Sign in',
        logOut: 'Sign out',
        logout: 'Sign out',
        logBackIn: 'Sign in again',
        loggingOut: 'Signing out …',
        loggedOutInactivity: 'You were signed out, because nothing was done for a while.',
        loggedOutSuccessfully: 'You are signed out.',
        forceUnlock: 'Let them try to sign in again',
      },
      error: {
        correctInvalidFields: 'Something has to be changed first. It is marked in the form.',
        emailOrPasswordIncorrect: 'The e-mail address or the password is not right.',
        notFound: 'There is no such page. It may have been deleted.',
        unspecific: 'That did not work. Try again in a moment.',
        unknown: 'That did not work. Try again in a moment.',
        valueMustBeUnique: 'Another one has this already.',
      },
      general: {
        adminTheme: 'Colours of the screen',
        createdAt: 'Made on',
        created: 'Made',
        deletedAt: 'Deleted on',
        lastModified: 'Last changed',
        locale: 'Language',
        locales: 'Languages',
        noLabel: 'No {{label}}',
        or: 'or',
        payloadSettings: 'How the screens look to you',
        resetPreferences: 'Forget how I arranged the screens',
        resetPreferencesDescription: 'Columns, closed rows and the like are again as they were at first.',
        // Whether readers have it is said by the panel “On the site” alone.
        submissionSuccessful: 'Saved.',
        submitting: 'Saving …',
        untitled: 'Without a title',
        updatedAt: 'Last changed',
        updatedSuccessfully: 'Saved.',
      },
      upload: { dragAndDropHere: 'or drop a file here' },
      validation: { required: 'Fill this in.', requiresAtLeast: 'At least {{count}} {{label}} is needed.' },
      // See versions/restore-endpoints.ts.
      version: {
        restoreThisVersion: 'Bring back as a draft',
        confirmVersionRestoration: 'Bring this version back?',
        aboutToRestore: restoring,
        aboutToRestoreGlobal: restoring,
        compareVersions: 'Compare versions',
        compareVersion: 'Compare with:',
        currentDraft: 'Newest draft',
        currentlyPublished: 'Published now',
        modifiedOnly: 'Only what differs',
        previouslyDraft: 'Earlier draft',
        previouslyPublished: 'Published before',
      },
    },
  },
};

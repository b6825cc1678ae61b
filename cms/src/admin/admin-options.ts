import type { Config } from 'payload';
import { elsewhereOf } from '../sign-in/openid/elsewhere.ts';
import { livePreview } from '../preview/live-preview.ts';

/** How the admin screens look and what stands on them. */
export const adminOptions: NonNullable<Config['admin']> = {
  user: 'users',
  // The other choice fetches pictures from another company by the hash of each address.
  avatar: 'default',
  dateFormat: 'd MMMM yyyy, HH:mm',
  // What else Payload says of itself is left out in screen-metadata.ts.
  meta: { titleSuffix: '– Therapy site editor', defaultOGImageType: 'off' },
  livePreview,
  custom: { elsewhere: elsewhereOf(process.env) },
  components: {
    providers: ['/saving/form/SavingProvider.tsx#SavingProvider'],
    beforeLogin: ['/sign-in/openid/OpenIdLink.tsx#OpenIdLink'],
    afterLogin: ['/sign-in/ForgottenPassword.tsx#ForgottenPassword'],
    beforeDashboard: ['/dashboard/Dashboard.tsx#Dashboard'],
    afterNavLinks: ['/publishing/HistoryLink.tsx#HistoryLink'],
    views: {
      history: {
        Component: '/publishing/HistoryScreen.tsx#HistoryScreen',
        path: '/history',
        meta: { title: 'What went live' },
      },
    },
    graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Logo.tsx#Icon' },
  },
  importMap: {
    baseDir: `${process.cwd()}/src`,
    importMapFile: `${process.cwd()}/src/app/(payload)/admin/importMap.js`,
  },
};

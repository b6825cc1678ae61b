import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { contentSecurityPolicy } from './src/security-policy.ts';

/** Sent with every answer of the CMS; `src/proxy.ts` puts another policy in the place of this one on the screens. */
const headers = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy({ frames: null, nonce: null }) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  // Browsers heed it over https alone. This name alone: "includeSubDomains" and "preload" would bind every other site below it.
  { key: 'Strict-Transport-Security', value: 'max-age=63072000' },
];

const config: NextConfig = {
  poweredByHeader: false,
  transpilePackages: ['@ot/shared-types'],
  // Bundled, pages and addresses would each get a copy of Payload. An error made by one copy is a stranger to the other,
  // and editors would lose the sentences that say what to do.
  serverExternalPackages: [
    'mongodb',
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
  ],
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 2 },
  // Nothing here uses Next's address for making pictures smaller. It asked addresses of the CMS itself in the name of strangers.
  images: { unoptimized: true },
  redirects: () =>
    Promise.resolve(
      [
        { source: '/', destination: '/admin' },
        // They promise an e-mail, and there is no mail: the sign-in screen says whom to ask.
        { source: '/admin/forgot', destination: '/admin/login' },
        { source: '/admin/reset/:path*', destination: '/admin/login' },
      ].map((redirect) => ({ ...redirect, permanent: false })),
    ),
  headers: () => Promise.resolve([{ source: '/:path*', headers }]),
};

export default withPayload(config, { devBundleServerPackages: false });

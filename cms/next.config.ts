import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

/** Sent with every answer of the CMS. Payload's screens need inline scripts and styles, so the policy cannot forbid them. */
const headers = [
  {
    key: 'Content-Security-Policy',
    value:
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  // Browsers heed it over https alone.
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
];

const development = process.env['NODE_ENV'] !== 'production';

/** The development server evaluates code as text; production does not. */
function forDevelopment(header: { key: string; value: string }): { key: string; value: string } {
  return development
    ? { ...header, value: header.value.replace("'unsafe-inline';", "'unsafe-inline' 'unsafe-eval';") }
    : header;
}

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
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  headers: () => Promise.resolve([{ source: '/:path*', headers: headers.map(forDevelopment) }]),
};

export default withPayload(config, { devBundleServerPackages: false });

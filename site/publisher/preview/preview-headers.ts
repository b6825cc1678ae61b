/**
 * Headers of every answer of the preview server. Nobody keeps or indexes a draft, no address with a token is told to another
 * server, and only the CMS, or a preview itself (the view in two languages), may put it into a frame.
 */
export function previewHeaders({ cmsOrigin, siteOrigin }: { cmsOrigin: string; siteOrigin: string }) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    `form-action ${siteOrigin}`,
    `frame-ancestors 'self' ${cmsOrigin}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store, private',
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/**
 * Headers of every answer of the public site: the one source for the local server and for the nginx and Caddy files.
 * Sources: OWASP Secure Headers, MDN Content-Security-Policy.
 */
export interface HeaderChoice {
  /** Search compiles Pagefind's WebAssembly; no other page may compile anything. */
  search: boolean;
  /** Over HTTPS: browsers are told to stay there. Left out on a local http address, which they could not reach any more. */
  https: boolean;
}

/** This name alone: "includeSubDomains" and "preload" would bind every other site below it, and could not be taken back. */
const httpsOnly = 'max-age=63072000';

export function securityHeaders({ search, https }: HeaderChoice): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy({ search, https }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(https && { 'Strict-Transport-Security': httpsOnly }),
  };
}

function contentSecurityPolicy({ search, https }: HeaderChoice): string {
  const directives = [
    "default-src 'none'",
    search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return [...directives, ...(https ? ['upgrade-insecure-requests'] : [])].join('; ');
}

/** Uploads have no other endings: whatever else might come to lie in their folder is not served. */
const pictureEndings = ['avif', 'jpeg', 'jpg', 'png', 'webp'];

/** Addresses of uploads, as sources of regular expressions that nginx and Caddy read too. */
export const uploadAddresses = {
  picture: `^/media/[^/]+\\.(${pictureEndings.join('|')})$`,
  any: `^/media/[^/]+\\.(${[...pictureEndings, 'pdf'].join('|')})$`,
};

/**
 * A picture opened by itself may run and load nothing, whatever is in it. A PDF keeps the policy of pages: in a sandbox browsers
 * may not start their viewer.
 */
export const picturePolicy = "default-src 'none'; sandbox";

/** Its name carries a fingerprint (public-name.ts of the CMS): whoever asks for a PDF that is not there has known it. */
export const formerPdf = '^/media/[^/]+-[0-9a-f]{16}\\.pdf$';

export type UploadKind = 'picture' | 'pdf' | 'unknown';

/** What kind of upload stands at an address; null below any other folder. */
export function uploadKindOf(path: string): UploadKind | null {
  if (!path.startsWith('/media/')) return null;
  if (new RegExp(uploadAddresses.picture).test(path)) return 'picture';
  return new RegExp(uploadAddresses.any).test(path) ? 'pdf' : 'unknown';
}

export type CacheKind = 'hashed' | 'page';

/** Files that carry a fingerprint in their name never change; everything else is asked for again each time. */
export function cacheControl(kind: CacheKind): string {
  return kind === 'hashed' ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Where names say what files hold: styles and scripts of the build, uploads, and search indexes in folders that are named after
 * the pages in them. A regular expression that nginx and Caddy read too.
 */
export const hashedPaths = '^/(_astro|media|pagefind/[A-Za-z-]+/[0-9a-f]+)/';

/** The same by address, for whoever sends a file. */
export function cacheControlOf(path: string): string {
  return cacheControl(new RegExp(hashedPaths).test(path) ? 'hashed' : 'page');
}

export function isSearchPath(path: string): boolean {
  return path === '/search' || path.endsWith('/search');
}

interface Allowed {
  /** The site whose previews are shown in a frame; null: none. */
  frames: string | null;
  /** What marks the inline scripts of this one answer as ours; null: there are none. */
  nonce: string | null;
}

/**
 * What pages of the CMS may load. A script that somebody smuggled into a text does not run: Next marks its own with the nonce. Inline
 * styles stay allowed, because Payload's screens and the libraries below them write them in the browser, without a nonce.
 */
export function contentSecurityPolicy({ frames, nonce }: Allowed): string {
  const marked = nonce === null ? '' : ` 'nonce-${nonce}'`;
  // The development server evaluates code as text; production does not.
  const evaluated = process.env['NODE_ENV'] === 'production' ? '' : " 'unsafe-eval'";
  return [
    "default-src 'self'",
    `script-src 'self'${marked}${evaluated}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    frames === null ? "frame-src 'self'" : `frame-src 'self' ${new URL(frames).origin}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

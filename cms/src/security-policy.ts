/** What pages of the CMS may load. Payload's screens need inline scripts and styles, so the policy cannot forbid them. */
export function contentSecurityPolicy({ frames }: { frames: string | null }): string {
  // The development server evaluates code as text; production does not.
  const evaluated = process.env['NODE_ENV'] === 'production' ? '' : " 'unsafe-eval'";
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${evaluated}`,
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

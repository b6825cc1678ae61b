interface Allowed {
  /** The site whose previews are shown in a frame; null: none. */
  frames: string | null;
  /** What marks the inline scripts of this one answer as ours; null: there are none. */
  nonce: string | null;
}

/**
 * The style elements that Payload's screens write without a nonce, by what stands in them. An upgrade may change one: then
 * `scripts/tests/screen-styles.browser.test.ts` fails, and the browser says the new hash.
 */
const knownStyles = {
  'the order of layers, in the layout': 'sha256-UO8+f0Vt7qym1f9lUl0nh47l5M7MX3W3qSnbWSxu6+8=',
  dialogs: 'sha256-RRvYYvypkfR67NPWQ5YM5msNEwtYz7N+9rYPCnXMfXw=',
  notices: 'sha256-Od9mHMH7x2G6QuoV3hsPkDCwIyqbg2DX3F5nLeCYQBc=',
  // Filled by rule, which no policy looks at.
  'choices, which begin empty': 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
};

/**
 * What pages of the CMS may load. A script that somebody smuggled into a text does not run: Next marks its own with the nonce. Nor does
 * a style element that nobody knows; attributes of styles stay allowed, because React's first print of a screen has them.
 */
export function contentSecurityPolicy({ frames, nonce }: Allowed): string {
  const marked = nonce === null ? '' : ` 'nonce-${nonce}'`;
  // The development server evaluates code as text; production does not.
  const evaluated = process.env['NODE_ENV'] === 'production' ? '' : " 'unsafe-eval'";
  return [
    "default-src 'self'",
    `script-src 'self'${marked}${evaluated}`,
    "script-src-attr 'none'",
    `style-src-elem 'self' ${styleElements()}`,
    "style-src-attr 'unsafe-inline'",
    // For browsers that do not know the two above (before Safari 15.4).
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

/** The development server writes the styles of each file into the page. */
const styleElements = (): string =>
  process.env['NODE_ENV'] === 'production'
    ? Object.values(knownStyles)
        .map((hash) => `'${hash}'`)
        .join(' ')
    : "'unsafe-inline'";

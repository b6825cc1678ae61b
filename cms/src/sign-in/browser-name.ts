/** In the order of asking: many a browser says of itself that it is another one too. */
const browsers: [name: string, mark: RegExp][] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
];

const systems: [name: string, mark: RegExp][] = [
  ['Android', /\bAndroid\b/],
  ['an iPhone', /\biPhone\b/],
  ['an iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['a Mac', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** What somebody recognises a browser of theirs by, and no more: “Firefox on Windows”. */
export function browserName(userAgent: string | null): string {
  const nameIn = (known: typeof browsers) => known.find(([, mark]) => mark.test(userAgent ?? ''))?.[0];
  const [browser, system] = [nameIn(browsers), nameIn(systems)];
  if (!browser) return system ? `A browser on ${system}` : 'An unknown browser or a program';
  return system ? `${browser} on ${system}` : browser;
}

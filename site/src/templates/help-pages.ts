/** The help pages: written by developers in English, in `site/src/help/<name>.mdx`. */
export const helpPages = ['accessibility', 'accessibility-checks', 'privacy', 'about'] as const;
export type HelpPageName = (typeof helpPages)[number];

export function helpPageOf(name: string | undefined): HelpPageName | null {
  return helpPages.find((known) => known === name) ?? null;
}

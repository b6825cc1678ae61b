import type { Finding } from '../findings/finding.ts';
import { fromOurs } from '../findings/to-finding.ts';
import type { FramedPage } from './page-frame.ts';

/** No two pages of a language have one title. */
export function repeatedTitles(pages: FramedPage[]): Finding[] {
  const byTitle = Map.groupBy(
    pages.filter(({ title }) => title !== ''),
    ({ title, frame }) => `${frame.language} ${title}`,
  );
  return [...byTitle.values()].flatMap(([first, ...others]) =>
    others.map(({ page, title }) =>
      fromOurs(
        {
          rule: 'title-repeated',
          element: { selector: 'title', html: `<title>${title}</title>` },
          what: `${first?.page ?? ''} has the title “${title}” too.`,
        },
        page,
      ),
    ),
  );
}

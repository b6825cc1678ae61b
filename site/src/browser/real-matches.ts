import { localeInfo, type Locale } from '@ot/shared-types/locales';
import { tagOf } from './evened-scores.ts';
import type { FoundPage, Pagefind } from './pagefind.ts';

type Filters = Record<string, { any: string[] }>;

/**
 * The pages that really have a word. In an index that does not know it, Pagefind answers with the pages of the longest
 * beginning of it that there is, down to a single letter: “autism” with all pages that have an “a”. Words that only begin
 * with what was typed are right: “penc” is on its way to “pencil”.
 */
export async function realMatches(
  pagefind: Pick<Pagefind, 'search'>,
  word: string,
  { filters, locale }: { filters: Filters; locale: Locale },
): Promise<FoundPage[]> {
  const search = async (term: string) => (await pagefind.search(term, { filters })).results;
  const [found, exact] = [await search(word), await search(`"${word}"`)];
  const known = new Set(exact.map(({ id }) => tagOf(id)));
  const inDoubt = found.filter(({ id }) => !known.has(tagOf(id)));
  if (inDoubt.length === 0) return found;
  const doubtful = Map.groupBy(inDoubt, ({ id }) => tagOf(id));
  const beginnings = isWrittenWithoutSpaces(locale) ? null : await search(word + noBodysLetter);
  for (const [tag, pages] of doubtful) {
    const isReal = beginnings ? !areSame(pages, beginnings, tag) : await stands(word, pages);
    if (isReal) known.add(tag);
  }
  return found.filter(({ id }) => known.has(tagOf(id)));
}

/**
 * A word that ends in it nobody has: all that is found for it is found for a beginning. Where a word alone finds the same
 * pages by the same places in them, it was its beginning, too.
 */
const noBodysLetter = 'ꙮ';

function areSame(pages: FoundPage[], others: FoundPage[], tag: string): boolean {
  const places = (of: FoundPage[]) => of.map(({ id, words }) => `${id} ${words.join()}`).toSorted();
  return places(pages).join('\n') === places(others.filter(({ id }) => tagOf(id) === tag)).join('\n');
}

export function isWrittenWithoutSpaces(locale: Locale): boolean {
  return localeInfo(locale).script === 'Hans';
}

/** Without spaces, readers' words are no words of the index; whether its best page has the signs is all that can be said. */
async function stands(word: string, [best]: FoundPage[]): Promise<boolean> {
  if (!best) return false;
  const { content, meta } = await best.data();
  return [content, ...Object.values(meta)].some((text) => text.includes(word));
}

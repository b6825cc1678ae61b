import type { Locale } from '@ot/shared-types';
import { describe, expect, test } from 'vitest';
import type { FoundPage } from './pagefind.ts';
import { realMatches } from './real-matches.ts';

/** Pages with their words, in indexes: `tag_page`. */
type Pages = Record<string, string>;

/** What Pagefind does with one word: longer words, else the longest beginning of it; in quotes the word itself. */
function pagefindOf(pages: Pages) {
  const tags = [...new Set(Object.keys(pages).map((id) => id.split('_')[0] ?? ''))];
  const pagesWith = (tag: string, isMatch: (word: string) => boolean): FoundPage[] =>
    Object.entries(pages).flatMap(([id, content]) => {
      const words = content.split(' ').flatMap((word, place) => (isMatch(word) ? [place] : []));
      if (!id.startsWith(`${tag}_`) || words.length === 0) return [];
      const data = () => Promise.resolve({ url: '', content, excerpt: '', meta: {}, filters: {}, sub_results: [] });
      return [{ id, score: 1, words, data }];
    });
  const answer = (tag: string, term: string): FoundPage[] => {
    if (term.startsWith('"')) return pagesWith(tag, (word) => `"${word}"` === term);
    const longer = pagesWith(tag, (word) => word.startsWith(term));
    if (longer.length > 0 || term === '') return longer;
    const all = Object.entries(pages).filter(([id]) => id.startsWith(`${tag}_`));
    const words = all.flatMap(([, content]) => content.split(' ')).filter((word) => term.startsWith(word));
    const [longest] = words.toSorted((a, b) => b.length - a.length);
    return longest === undefined ? [] : pagesWith(tag, (word) => word === longest);
  };
  return {
    search: (term: string | null) => Promise.resolve({ results: tags.flatMap((tag) => answer(tag, term ?? '')) }),
  };
}

async function found(pages: Pages, word: string, locale: Locale = 'en'): Promise<string[]> {
  const matches = await realMatches(pagefindOf(pages), word, { filters: {}, locale });
  return matches.map(({ id }) => id);
}

const english = { main_1: 'hold a pencil', main_2: 'a pen', main_3: 'a ball' };

test.each(['autism', 'adhd', 'apointment', 'pencilbox', 'xyzzy'])(
  '“%s” finds nothing by its first letters',
  async (word) => {
    expect(await found(english, word)).toEqual([]);
  },
);

test.each([
  ['pencil', ['main_1']],
  ['penc', ['main_1']],
  ['pen', ['main_1', 'main_2']],
  ['a', ['main_1', 'main_2', 'main_3']],
])('“%s” finds the pages that have it, or a word that begins with it', async (word, pages) => {
  expect(await found(english, word)).toEqual(pages);
});

test('an index that does not know the word adds nothing to one that does', async () => {
  expect(await found({ ...english, recent_9: 'autism and a chair' }, 'autism')).toEqual(['recent_9']);
});

describe.each<[Locale, string, string, string]>([
  ['pl', 'z kredką', 'kredką', 'zaburzenia'],
  ['ro', 'a scrie', 'scrie', 'autism'],
  ['uk', 'а пише', 'пише', 'аутизм'],
  ['pt', 'a escrever', 'escrever', 'autismo'],
  ['tr', 'o yazma', 'yazma', 'otizm'],
  ['ur', 'آ پنسل', 'پنسل', 'آٹزم'],
  ['ar', 'ت قلم', 'قلم', 'توحد'],
  ['bn', 'অ কলম', 'কলম', 'অটিজম'],
  ['gu', 'ઓ બાળક', 'બાળક', 'ઓટીઝમ'],
  ['ta', 'ஆ சேவை', 'சேவை', 'ஆட்டிசம்'],
  ['zh-Hans', '自 服务', '服务', '自闭症'],
])('in %s', (locale, content, known, unknown) => {
  test('a word is found, and its first letter alone is not', async () => {
    expect(await found({ main_1: content }, known, locale)).toEqual(['main_1']);
    expect(await found({ main_1: content }, unknown, locale)).toEqual([]);
  });
});

import type { Locale } from '@ot/shared-types';
import { pageOfList } from '../../content/catalogues/list-addresses.ts';
import { format } from '../i18n/format.ts';
import { strings } from '../i18n/strings/index.ts';
import type { ListPosition } from '../layouts/page.ts';

/** A link to a page of a list; null: pages that are left out. */
export type PageStep = { number: number; href: string; label: string; isCurrent: boolean } | null;

/** What the links between the pages of a list need; no steps where there is one page. */
export interface PageSteps {
  label: string;
  previous: { href: string; text: string } | null;
  next: { href: string; text: string } | null;
  steps: PageStep[];
}

/** Links from a page of the list at `first` to the others: the ends, and those beside it. */
export function pageLinksOf(first: string, { page, pages }: ListPosition, locale: Locale): PageSteps {
  const { pagination: words } = strings(locale);
  const linkTo = (number: number) => ({
    number,
    href: pageOfList(first, number),
    label: format(words.page, { page: number }),
    isCurrent: number === page,
  });
  return {
    label: words.label,
    previous: page > 1 ? { href: pageOfList(first, page - 1), text: words.previous } : null,
    next: page < pages ? { href: pageOfList(first, page + 1), text: words.next } : null,
    steps: pages < 2 ? [] : numbersShown(page, pages).map((number) => (number === null ? null : linkTo(number))),
  };
}

/** 1 … 4 5 6 … 20; a gap of one page is that page. */
function numbersShown(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(shown)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? number - 1) - 1;
    if (gap === 0) return [number];
    return [gap === 1 ? number - 1 : null, number];
  });
}

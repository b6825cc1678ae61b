import { add, advice, arabic, swap, urdu, type Mutant } from './mutant.ts';

/** Headings, lists, tables, titles and languages made worse. */
export const mutantsOfStructure: Mutant[] = [
  {
    name: 'the h1 becomes a bold paragraph',
    page: advice,
    change: swap(/<h1([^>]*)>([^]*?)<\/h1>/, '<p$1 style="font-size:2em;font-weight:bold">$2</p>'),
    killedBy: ['heading-none', 'heading-fake'],
  },
  {
    name: 'a heading becomes bold text',
    page: advice,
    change: swap('<h4>What to do</h4>', '<p><b>What to do</b></p>'),
    killedBy: ['heading-fake'],
  },
  {
    name: 'heading levels are skipped',
    page: advice,
    change: swap(/<h3 id="draw-with([^]*?)<\/h3>/, '<h5 id="draw-with$1</h5>'),
    killedBy: ['heading-skips'],
  },
  {
    name: 'a heading loses its words',
    page: advice,
    change: swap(/(<h2 id="related-advice">)[^<]*/, '$1'),
    killedBy: ['heading-empty'],
  },
  {
    name: 'there are two h1',
    page: advice,
    change: swap(/<h2 id="related-advice">([^<]*)<\/h2>/, '<h1>$1</h1>'),
    killedBy: ['heading-many-h1'],
  },
  {
    name: 'a list is typed with stars',
    page: advice,
    change: add('<p>* crayons<br>* paper<br>* tape</p>'),
    killedBy: ['list-fake'],
  },
  {
    name: 'a list is typed with numbers',
    page: advice,
    change: add('<p>1. Sit down.</p><p>2. Hold the paper.</p><p>3. Draw.</p>'),
    killedBy: ['list-fake'],
  },
  {
    name: 'a list stands directly in a list',
    page: advice,
    change: add('<ul><ul><li>chalk</li></ul></ul>'),
    killedBy: ['list-nested-wrong'],
  },
  {
    name: 'a list item loses its words',
    page: advice,
    change: swap('<li>Paper taped to the table</li>', '<li></li>'),
    killedBy: ['list-item-empty'],
  },
  {
    name: 'a table loses its headings',
    page: advice,
    change: add(
      '<table><caption>Times</caption><tr><td>Day</td><td>Time</td></tr><tr><td>Monday</td><td>9am</td></tr></table>',
    ),
    killedBy: ['table-no-headers'],
  },
  {
    name: 'a table loses its caption',
    page: advice,
    change: add(
      '<table><thead><tr><th scope="col">Day</th><th scope="col">Time</th></tr></thead><tbody><tr><th scope="row">Monday</th><td>9am</td></tr></tbody></table>',
    ),
    killedBy: ['table-no-caption'],
  },
  {
    name: 'a table stands in a table',
    page: advice,
    change: add(
      '<table><caption>Times</caption><tr><th scope="col">Day</th></tr><tr><td><table><tr><td>1</td></tr></table></td></tr></table>',
    ),
    killedBy: ['table-nested'],
  },
  {
    name: 'a row of a table loses a cell',
    page: advice,
    change: add(
      '<table><caption>Times</caption><tr><th scope="col">Day</th><th scope="col">Time</th></tr><tr><td>Monday</td></tr></table>',
    ),
    killedBy: ['table-uneven'],
  },
  {
    name: 'the title is lost',
    page: advice,
    change: swap(/<title>[^<]*<\/title>/, '<title></title>'),
    killedBy: ['title-missing'],
  },
  {
    name: 'the title is “Untitled document”',
    page: advice,
    change: swap(/<title>[^<]*<\/title>/, '<title>Untitled document</title>'),
    killedBy: ['title-poor'],
  },
  {
    name: 'the title is that of another page',
    page: advice,
    change: swap(/<title>[^<]*<\/title>/, '<title>Scissors – Our website</title>'),
    killedBy: ['title-poor'],
  },
  {
    name: 'the language of the page is lost',
    page: advice,
    change: swap('lang="en-GB"', ''),
    killedBy: ['language-missing'],
  },
  {
    name: 'the language of the page is wrong',
    page: advice,
    change: swap('lang="en-GB"', 'lang="pl"'),
    killedBy: ['language-page-wrong'],
  },
  {
    name: 'an Arabic page says that it is English',
    page: arabic,
    change: swap(/<html lang="ar" dir="rtl">/, '<html lang="en" dir="rtl">'),
    killedBy: ['language-page-wrong'],
  },
  {
    name: 'an Urdu page runs from left to right',
    page: urdu,
    change: swap('dir="rtl"', 'dir="ltr"'),
    killedBy: ['direction-wrong'],
  },
  {
    name: 'an English part of an Arabic page is not marked',
    page: arabic,
    change: add('<p>Please leave a message and a therapist will contact you next week.</p>'),
    killedBy: ['script-unmarked', 'direction-wrong'],
  },
  {
    name: 'an Arabic sentence in an English page is not marked',
    page: advice,
    change: add('<p>مرحبا بكم في خدمة العلاج</p>'),
    killedBy: ['script-unmarked'],
  },
  {
    name: 'a language link loses its lang',
    page: advice,
    change: swap('hreflang="ur" lang="ur" dir="rtl"', 'hreflang="ur"'),
    killedBy: ['script-unmarked', 'direction-wrong'],
  },
  {
    name: 'a language tag is misspelt',
    page: advice,
    change: swap('hreflang="pl" lang="pl"', 'hreflang="pl" lang="polsk"'),
    killedBy: ['language-invalid'],
  },
  {
    name: 'a phone loses its bdi in Arabic',
    page: arabic,
    change: (html) => html.replace(/<bdi dir="ltr">(01707 388036)<\/bdi>/g, '$1'),
    killedBy: ['bidi-order'],
  },
  {
    name: 'all bdi are lost in Urdu',
    page: urdu,
    change: (html) => html.replace(/<\/?bdi[^>]*>/g, ''),
    killedBy: ['bidi-order'],
  },
  {
    name: 'a date is not isolated in Arabic',
    page: arabic,
    change: add('<p>الموعد 15/03/2027 - 16/03/2027 و 15 March 2027 صباحا</p>'),
    killedBy: ['bidi-order'],
  },
];

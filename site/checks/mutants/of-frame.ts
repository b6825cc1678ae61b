import { add, advice, both, script, search, style, swap, type Mutant } from './mutant.ts';

/** Other pages of the language, for what shows only across them. */
const others = ['/contact', '/advice', '/equipment'];

/** Letters that do not get smaller, as far as brotli goes. */
const noise = (letters: number): string => {
  let [state, text] = [7, ''];
  while (text.length < letters) {
    state = (state * 48271) % 2147483647;
    text += state.toString(36);
  }
  return text.slice(0, letters);
};

/** Weight, messages, and what pages of a site have in common made worse. */
export const mutantsOfFrame: Mutant[] = [
  {
    name: 'a font is written into the style',
    page: advice,
    change: style(`@font-face { font-family: x; src: url(data:font/woff2;base64,${noise(60_000)}) }`),
    killedBy: ['page-heavy'],
  },
  {
    name: 'the page is as long as a book',
    page: advice,
    change: add(`<p hidden>${noise(20_000)}</p>`),
    killedBy: ['page-long'],
  },
  {
    name: 'a library of script loads with the page',
    page: advice,
    change: script(`var library = '${noise(12_000)}';`),
    killedBy: ['script-heavy'],
  },
  {
    name: 'a heading becomes a paragraph',
    page: advice,
    change: swap(
      /(<h2 id="related-advice">)[^<]*/,
      '$1Here you find more advice that other families have tried before you. Choose what fits your child.',
    ),
    killedBy: ['heading-long'],
  },
  {
    name: 'the number of results is no status',
    page: search,
    change: (html) => html.replace(/ role="status"/g, '').replace(/ aria-live="[a-z]+"/g, ''),
    killedBy: ['status-silent'],
  },
  {
    name: 'an error appears in silence',
    page: advice,
    change: both(
      add(
        '<form id="ask" action="/a"><p><label>Age <input name="a"></label></p><p id="wrong" hidden>Write the age of your child, for example 7</p><p><button>Send</button></p></form>',
      ),
      script(
        "document.getElementById('ask').addEventListener('submit', (e) => { e.preventDefault(); document.getElementById('wrong').hidden = false; });",
      ),
    ),
    killedBy: ['status-silent'],
  },
  {
    name: 'more contrast makes text paler',
    page: advice,
    change: style('@media (prefers-contrast: more) { main p { color: #555 !important } }'),
    killedBy: ['more-contrast-lost'],
  },
  {
    name: 'links of the menu change places',
    page: advice,
    change: swap(/(<li> <a href="\/advice">[^]*?<\/li>)(<li> <a href="\/equipment">[^]*?<\/li>)/, '$2$1'),
    beside: others,
    killedBy: ['navigation-order'],
  },
  {
    name: 'links of the footer change places',
    page: advice,
    change: swap(/(<li> <a href="\/help\/privacy">[^]*?<\/li>)(<li> <a href="\/help\/about">[^]*?<\/li>)/, '$2$1'),
    beside: others,
    killedBy: ['navigation-order'],
  },
  {
    name: 'the menu loses a link',
    page: advice,
    change: swap(/<li> <a href="\/contact">[^]*?<\/li>/, ''),
    beside: others,
    killedBy: ['navigation-incomplete'],
  },
  {
    name: 'the help line stands before the main part',
    page: advice,
    change: swap(/(<main [^]*<\/main>)( *)(<section class="help-line"[^]*?<\/section>)/, '$3$2$1'),
    beside: others,
    killedBy: ['help-order'],
  },
  {
    name: 'two pages have one title',
    page: advice,
    change: swap(/<title>[^<]*<\/title>/, '<title>Contact us – Children’s occupational therapy</title>'),
    beside: others,
    killedBy: ['title-repeated'],
  },
];

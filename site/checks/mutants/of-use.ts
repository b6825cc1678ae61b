import { add, advice, arabic, both, script, search, style, swap, type Mutant } from './mutant.ts';

/** Forms and everything that is done with keys made worse. */
export const mutantsOfUse: Mutant[] = [
  {
    name: 'the search field loses its label',
    page: search,
    change: swap(/<label([^>]*for="search-input"[^>]*)>([^<]*)<\/label>/, '<span>$2</span>'),
    killedBy: ['field-no-label', 'field-placeholder-label', 'axe label'],
  },
  {
    name: 'a label points to nothing',
    page: search,
    change: swap('for="search-input"', 'for="search-field"'),
    killedBy: ['label-for-nothing'],
  },
  {
    name: 'a question loses its legend',
    page: search,
    change: both(swap('<legend>Topic</legend>', ''), (html) =>
      html.replaceAll(' hidden>', '>').replace('<details ', '<details open '),
    ),
    killedBy: ['group-no-legend'],
  },
  {
    name: 'choices lose their fieldset',
    page: advice,
    change: add(
      '<form action="/a"><p><label><input type="radio" name="r"> One</label></p><p><label><input type="radio" name="r"> Two</label></p><p><button>Send</button></p></form>',
    ),
    killedBy: ['group-no-legend'],
  },
  {
    name: 'a placeholder stands for a label',
    page: advice,
    change: add('<form action="/a"><p><input name="n" placeholder="Name"> <button>Send</button></p></form>'),
    killedBy: ['field-placeholder-label'],
  },
  {
    name: 'two fields have one name',
    page: advice,
    change: add(
      '<form action="/a"><p><label>Child <input name="a"></label></p><p><label>Child <input name="b"></label></p><p><button>Send</button></p></form>',
    ),
    killedBy: ['field-label-repeated'],
  },
  {
    name: 'an error is shown by colour',
    page: advice,
    change: add(
      '<form action="/a"><p role="alert">There is a problem. Please correct the form.</p><p><label>Age <input name="a" style="border:2px solid red"></label></p><p><button>Send</button></p></form>',
    ),
    killedBy: ['error-colour-only'],
  },
  {
    name: 'an error names no field',
    page: advice,
    change: add(
      '<form action="/a"><p role="alert">There is a problem with your answers.</p><p><label>Age <input name="a"></label></p><p><button>Send</button></p></form>',
    ),
    killedBy: ['error-not-identified'],
  },
  {
    name: 'a list of choices leaves the page',
    page: advice,
    change: both(
      add(
        '<form action="/a"><p><label>Area <select id="jump" name="s"><option>North</option><option>South</option></select></label> <button>Go on</button></p></form>',
      ),
      script("document.getElementById('jump').addEventListener('change', () => { location.href = '/'; });"),
    ),
    killedBy: ['select-jumps'],
  },
  {
    name: 'a button loses its words',
    page: search,
    change: swap(/(<button[^>]*type="submit"[^>]*>)[^]*?<\/button>/, '$1</button>'),
    killedBy: ['button-no-name', 'axe button-name'],
  },
  {
    name: 'a button says “click”',
    page: advice,
    change: add('<button type="button">Click</button>'),
    killedBy: ['button-generic'],
  },
  {
    name: 'a name does not hold what is seen',
    page: advice,
    change: add('<button type="button" aria-label="Send to printer">Make a copy</button>'),
    killedBy: ['label-not-in-name'],
  },
  {
    name: 'a message vanishes',
    page: advice,
    change: both(
      add(
        '<form action="/a"><p id="note" hidden>Use eight letters for the name here</p><p><label>Word <input id="word" name="w"></label> <button>Send</button></p></form>',
      ),
      script(
        "const n = document.getElementById('note'); document.getElementById('word').addEventListener('focus', () => { n.hidden = false; setTimeout(() => { n.hidden = true; }, 3000); });",
      ),
    ),
    killedBy: ['message-vanishes'],
  },
  {
    name: 'the outline of the focus is taken away',
    page: advice,
    change: style(
      '*:focus, *:focus-visible { outline: none !important; box-shadow: none !important; background: none !important; text-decoration: inherit !important; color: inherit !important; border-color: inherit !important }',
    ),
    killedBy: ['focus-invisible', 'focus-weak'],
  },
  {
    name: 'the focus is a pale line',
    page: arabic,
    change: style(
      '*:focus, *:focus-visible { outline: 1px solid #ddd !important; box-shadow: none !important; background: none !important; color: inherit !important; text-decoration: inherit !important }',
    ),
    killedBy: ['focus-weak', 'focus-invisible'],
  },
  {
    name: 'the Tab key is caught',
    page: advice,
    change: script("document.querySelector('.site-menu a').addEventListener('keydown', (e) => e.preventDefault());"),
    killedBy: ['keyboard-trap'],
  },
  {
    name: 'the Tab key jumps',
    page: advice,
    change: swap('<a href="/advice/stronger-hands">', '<a tabindex="3" href="/advice/stronger-hands">'),
    killedBy: ['tabindex-positive'],
  },
  {
    name: 'a link leaves the Tab key’s way',
    page: advice,
    change: swap(/<a href="\/advice\/stronger-hands">([^<]*)<\/a>/, '<span onclick="void 0">$1</span>'),
    killedBy: ['mouse-only'],
  },
  {
    name: 'links stand in the wrong order',
    page: advice,
    change: style('.site-menu ul { display: flex; flex-direction: row-reverse }'),
    killedBy: ['focus-order'],
  },
  {
    name: 'a bar lies over the page',
    page: advice,
    change: swap('</body>', '<div style="position: fixed; inset: 0; background: #fff; z-index: 9"></div></body>'),
    killedBy: ['focus-obscured'],
  },
  {
    name: 'the skip link is lost',
    page: advice,
    change: swap(/<a class="skip-link"[^>]*>[^<]*<\/a>/, ''),
    killedBy: ['skip-link-missing'],
  },
  {
    name: 'the skip link leads to the header',
    page: advice,
    change: both(
      swap('href="#main"', 'href="#top-bar"'),
      swap('<header class="site-header"', '<header id="top-bar" class="site-header"'),
    ),
    killedBy: ['skip-link-broken'],
  },
  {
    name: 'a box answers only the mouse',
    page: advice,
    change: both(
      add('<div id="open">Open the picture</div>'),
      script("document.getElementById('open').addEventListener('click', () => undefined);"),
    ),
    killedBy: ['mouse-only'],
  },
  {
    name: 'a link says that it is a button',
    page: advice,
    change: swap('<a href="/advice/stronger-hands">', '<a role="button" href="/advice/stronger-hands">'),
    killedBy: ['space-key'],
  },
  {
    name: 'a menu opens under the mouse alone',
    page: advice,
    change: both(
      add('<div class="tip"><span>What is this?</span><p>A short crayon</p></div>'),
      style('.tip p { display: none } .tip:hover p { display: block }'),
    ),
    killedBy: ['hover-only'],
  },
  {
    name: 'a window does not close with Escape',
    page: advice,
    change: both(
      add(
        '<button type="button" id="show">Show the plan</button><div id="plan" hidden style="position:fixed;inset:20%;background:#fff">The plan for the week <button type="button">Close the plan</button></div>',
      ),
      script("document.getElementById('show').onclick = () => { document.getElementById('plan').hidden = false; };"),
    ),
    killedBy: ['dialog-escape', 'dialog-focus'],
  },
];

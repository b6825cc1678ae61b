import { add, advice, style, swap, type Mutant } from './mutant.ts';

/** Looks, movement and words made worse. */
export const mutantsOfLook: Mutant[] = [
  {
    name: 'targets of the menu shrink',
    page: advice,
    change: style(
      '.site-menu a { padding: 0 !important; font-size: 12px !important; line-height: 14px !important; min-block-size: 0 !important; display: inline-block !important } .site-menu ul { gap: 2px !important }',
    ),
    killedBy: ['target-small', 'target-small-navigation'],
  },
  {
    name: 'the page is wider than a phone',
    page: advice,
    change: add('<div style="width: 700px"><p>A long line that does not break on any phone.</p></div>'),
    killedBy: ['reflow'],
  },
  {
    name: 'search pushes the page aside once letters are large',
    page: advice,
    change: style('.site-header-bar { flex-wrap: nowrap !important } .site-search { flex: none !important }'),
    killedBy: ['reflow-large-text'],
  },
  {
    name: 'a box cuts large text',
    page: advice,
    change: style('.step-text { block-size: 1.6em; overflow: hidden }'),
    killedBy: ['text-clipped'],
  },
  {
    name: 'a box cuts spaced text',
    page: advice,
    change: style('main h1 { line-height: 1 !important; block-size: 1.2em; overflow: hidden }'),
    killedBy: ['spacing-clipped'],
  },
  {
    name: 'zooming is forbidden',
    page: advice,
    change: swap('content="width=device-width"', 'content="width=device-width, user-scalable=no, maximum-scale=1"'),
    killedBy: ['zoom-blocked'],
  },
  {
    name: 'the page shows nothing when it lies across',
    page: advice,
    change: style('@media (orientation: landscape) and (max-width: 700px) { main { display: none } }'),
    killedBy: ['orientation-locked'],
  },
  {
    name: 'the page prints empty',
    page: advice,
    change: style('@media print { main * { display: none !important } }'),
    killedBy: ['print-lost'],
  },
  {
    name: 'text grows pale',
    page: advice,
    change: style('main p { color: #999 !important; background: #fff !important }'),
    killedBy: ['contrast-low'],
  },
  {
    name: 'links in text differ by colour alone',
    page: advice,
    change: style(
      'main p a { text-decoration: none !important; font-weight: inherit !important; border: 0 !important }',
    ),
    killedBy: ['link-colour-alone'],
  },
  {
    name: 'text is tiny',
    page: advice,
    change: style('main p { font-size: 10px !important }'),
    killedBy: ['text-small'],
  },
  {
    name: 'text is stretched',
    page: advice,
    change: style('main p { text-align: justify }'),
    killedBy: ['text-justified'],
  },
  {
    name: 'lines stand close',
    page: advice,
    change: style('main p { line-height: 1 !important }'),
    killedBy: ['text-tight'],
  },
  { name: 'text is slanted', page: advice, change: style('main p { font-style: italic }'), killedBy: ['text-italic'] },
  {
    name: 'text becomes capitals',
    page: advice,
    change: style('main p { text-transform: uppercase }'),
    killedBy: ['text-capitals'],
  },
  {
    name: 'words stand in the style sheet',
    page: advice,
    change: style('main h1::after { content: " for beginners" }'),
    killedBy: ['content-in-css'],
  },
  {
    name: 'something moves for ever',
    page: advice,
    change: style('@keyframes turn { to { rotate: 360deg } } main h1 { animation: turn 2s infinite }'),
    killedBy: ['motion-endless'],
  },
  {
    name: 'movement is not reduced',
    page: advice,
    change: style('@keyframes turn { to { rotate: 360deg } } main h1 { animation: turn 1s 3 !important }'),
    killedBy: ['motion-not-reduced', 'motion-endless'],
  },
  {
    name: 'the page reloads by itself',
    page: advice,
    change: swap('<head>', '<head><meta http-equiv="refresh" content="60">'),
    killedBy: ['refresh-automatic'],
  },
  {
    name: 'only colour tells two things apart',
    page: advice,
    change: add(
      '<p>The green ones are safe, the red ones are not.</p><ul><li style="color:#a1150b">Scissors</li><li style="color:#0a6703">Crayons</li></ul>',
    ),
    killedBy: ['colour-only'],
  },
  {
    name: 'something is found by where it stands',
    page: advice,
    change: add('<p>Choose a plan from the menu on the right.</p>'),
    killedBy: ['location-only'],
  },
  {
    name: 'an abbreviation is not explained',
    page: advice,
    change: add('<p>Ask your HCT team.</p>'),
    killedBy: ['abbreviation-unexplained'],
  },
  {
    name: 'an old name is used',
    page: advice,
    change: add('<p>We are registered with the Health Professions Council.</p>'),
    killedBy: ['name-wrong'],
  },
  {
    name: 'a date has passed',
    page: advice,
    change: add('<p>The next course starts on 4 May 2023.</p>'),
    killedBy: ['date-passed'],
  },
  {
    name: 'a phone number is typed into the text',
    page: advice,
    change: add('<p>Phone us on 01923 470680 in the morning.</p>'),
    killedBy: ['phone-in-prose'],
  },
  {
    name: 'a sentence never ends',
    page: advice,
    change: add(
      '<p>You can try this at home with your child on any day of the week when you both have time and when the room is quiet and warm enough to sit.</p>',
    ),
    killedBy: ['sentence-long'],
  },
  { name: 'an id is used twice', page: advice, change: add('<p id="main">Twice</p>'), killedBy: ['id-repeated'] },
  {
    name: 'the main part is no longer marked',
    page: advice,
    change: (html) => html.replace(/<main /, '<div ').replace('</main>', '</div>'),
    killedBy: ['axe landmark-one-main', 'axe region'],
  },
];

import { add, advice, arabic, swap, urdu, type Mutant } from './mutant.ts';

const picture = '<img src="/favicon.svg" width="200" height="120"';

/** Pictures, recordings, frames and links made worse. */
export const mutantsOfPicturesAndLinks: Mutant[] = [
  { name: 'a picture loses its alternative', page: advice, change: add(`${picture}>`), killedBy: ['axe image-alt'] },
  {
    name: 'a picture is described by its file name',
    page: advice,
    change: add(`${picture} alt="favicon.svg">`),
    killedBy: ['image-alt-file-name'],
  },
  {
    name: 'a picture is described as “image”',
    page: advice,
    change: add(`${picture} alt="image">`),
    killedBy: ['image-alt-placeholder'],
  },
  {
    name: 'an alternative begins with “picture of”',
    page: advice,
    change: add(`${picture} alt="Picture of a child with a crayon">`),
    killedBy: ['image-alt-prefix'],
  },
  {
    name: 'a caption repeats the alternative',
    page: advice,
    change: add(`<figure>${picture} alt="A child draws"><figcaption>A child draws</figcaption></figure>`),
    killedBy: ['image-alt-repeated'],
  },
  {
    name: 'a decorative picture is described',
    page: advice,
    change: add(`${picture} alt="A line" role="presentation">`),
    killedBy: ['image-decorative-with-alt'],
  },
  {
    name: 'a picture with meaning is marked as decoration',
    page: advice,
    change: add('<img src="/media/child-at-table.jpg" width="300" height="200" alt="">'),
    killedBy: ['image-meaning-hidden'],
  },
  {
    name: 'a drawing is no longer hidden',
    page: advice,
    change: swap(/(<li> <svg[^>]*class="pictogram"[^>]*) aria-hidden="true"/, '$1'),
    killedBy: ['svg-no-name'],
  },
  {
    name: 'a film has no captions',
    page: advice,
    change: add('<video controls src="/film.mp4" width="300" height="200"></video>'),
    killedBy: ['video-no-captions'],
  },
  {
    name: 'a recording starts by itself',
    page: advice,
    change: add('<audio autoplay controls src="/song.mp3"></audio>'),
    killedBy: ['media-autoplay', 'audio-no-transcript'],
  },
  {
    name: 'a recording has no transcript',
    page: advice,
    change: add('<p><a href="/talk.mp3">Talk about scissors</a></p>'),
    killedBy: ['link-sound-no-transcript'],
  },
  {
    name: 'a frame has no title',
    page: advice,
    change: add('<iframe src="/help/about" width="200" height="100"></iframe>'),
    killedBy: ['axe frame-title'],
  },
  {
    name: 'a frame is called “frame”',
    page: advice,
    change: add('<iframe src="/help/about" title="frame" width="200" height="100"></iframe>'),
    killedBy: ['frame-title-poor'],
  },
  {
    name: 'a link says “click here”',
    page: advice,
    change: swap('>Making hands stronger<', '>Click here<'),
    killedBy: ['link-generic'],
  },
  {
    name: 'a link says “here” in Arabic',
    page: arabic,
    change: add('<p><a href="/ar">اضغط هنا</a></p>'),
    killedBy: ['link-generic'],
  },
  {
    name: 'a link says “more” in Urdu',
    page: urdu,
    change: add('<p><a href="/ur">مزید پڑھیں</a></p>'),
    killedBy: ['link-generic'],
  },
  {
    name: 'a link shows its address',
    page: advice,
    change: swap('>Making hands stronger<', '>https://example.org/strong-hands<'),
    killedBy: ['link-bare-address'],
  },
  {
    name: 'a link loses its words',
    page: advice,
    change: swap('>Making hands stronger<', '><'),
    killedBy: ['axe link-name'],
  },
  {
    name: 'a link leads to #',
    page: advice,
    change: swap('href="/advice/stronger-hands"', 'href="#"'),
    killedBy: ['link-nowhere'],
  },
  {
    name: 'a link runs a script',
    page: advice,
    change: swap('href="/advice/stronger-hands"', 'href="javascript:void(0)"'),
    killedBy: ['link-script'],
  },
  {
    name: 'a link to a part of the page leads nowhere',
    page: advice,
    change: swap(' id="draw-on-an-upright-surface"', ''),
    killedBy: ['link-target-missing'],
  },
  {
    name: 'two links with one text lead to two pages',
    page: advice,
    change: swap('>Slow or tiring handwriting<', '>Making hands stronger<'),
    killedBy: ['links-same-text'],
  },
  {
    name: 'a link opens a new window in silence',
    page: advice,
    change: swap('href="/advice/stronger-hands"', 'href="/advice/stronger-hands" target="_blank"'),
    killedBy: ['link-new-window'],
  },
  {
    name: 'a link is doubled',
    page: advice,
    change: swap(
      '<a href="/advice/stronger-hands">',
      '<a href="/advice/stronger-hands">Strong hands</a> <a href="/advice/stronger-hands">',
    ),
    killedBy: ['links-doubled'],
  },
  {
    name: 'a contact has an empty email address',
    page: advice,
    change: add('<p>Write to <a href="mailto:">the team</a>.</p>'),
    killedBy: ['link-nowhere'],
  },
  {
    name: 'a PDF stands alone',
    page: advice,
    change: add('<section><p><a href="/media/leaflet.pdf">Leaflet about shoes</a></p></section>'),
    killedBy: ['pdf-only'],
  },
];

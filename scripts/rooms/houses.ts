/**
 * The order of rooms in each part of the project: who may import whom. A room imports from itself and from the rooms below it in
 * its list; an import up the list is an arrow back, which `eslint.config.js` refuses and `npm run rooms` counts.
 */
export interface House {
  /** From the root of the repository. */
  folder: string;
  /** From the roof down to the cellar. Empty: no order has been decided, and only circles are counted. */
  rooms: Room[];
  /** Whether lint refuses arrows back; until a house has been put in order they are counted alone. */
  isInOrder: boolean;
  /** Arrows back that stay, file by file. They are counted all the same. */
  exceptions?: Exception[];
}

export interface Room {
  /** The folder, or `.` for the files that lie loose in the house. */
  name: string;
  /** What the room is for, and so why it stands where it does. */
  why: string;
}

export interface Exception {
  /** Both below the folder of the house. */
  from: string;
  to: string;
  why: string;
}

const site: House = {
  folder: 'site',
  isInOrder: true,
  rooms: [
    { name: '.', why: 'Astro reads its configuration here, which names what the others make.' },
    { name: 'publisher', why: 'It prints with the templates, asks what pages ask, and has its pages judged.' },
    { name: 'src', why: 'Templates know what they may ask, and nothing of who answers, prints or judges.' },
    { name: 'content', why: 'What a page may ask is the same whoever answers: it knows no template and no store.' },
    { name: 'checks', why: 'They judge what is printed as a visitor would, and know nothing of how it was made.' },
  ],
};

const publisher: House = {
  folder: 'site/publisher',
  isInOrder: false,
  rooms: [
    { name: 'commands', why: 'They read the environment and start what the others are.' },
    { name: 'development', why: 'It shows the published content to `astro dev`; nobody else needs it.' },
    { name: '.', why: 'The publisher itself sends a page on its way from room to room.' },
    { name: 'preview', why: 'A server of its own, which prints and writes nothing.' },
    { name: 'judging', why: 'It follows what went live.' },
    { name: 'search', why: 'It follows what went live.' },
    { name: 'targets', why: 'They follow what went live.' },
    { name: 'releases', why: 'A full print uses all of what a set uses.' },
    { name: 'sets', why: 'They take in content and put its pages live.' },
    { name: 'client', why: 'It asks the CMS and knows nothing of pages.' },
    { name: 'render', why: 'It prints what the store has.' },
    { name: 'serve', why: 'It serves what was printed.' },
    { name: 'dependencies', why: 'They record what a page reads of the store.' },
    { name: 'store', why: 'It keeps what everybody else reads and writes.' },
  ],
};

/** The rooms of the CMS have no order yet. */
const cms: House = { folder: 'cms/src', isInOrder: false, rooms: [] };

export const houses: House[] = [site, publisher, cms];

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

/** The way of a page is `intake store render web-root`; who opens the rooms stands above it, who follows it beside it. */
const publisher: House = {
  folder: 'site/publisher',
  isInOrder: true,
  rooms: [
    { name: 'commands', why: 'They read the environment and start what the others are.' },
    { name: 'development', why: 'It shows the published content to `astro dev`; nobody else needs it.' },
    { name: '.', why: 'The publisher opens the rooms and sends pages from one to the next.' },
    { name: 'preview', why: 'A server of its own, which prints drafts and writes nothing.' },
    { name: 'judging', why: 'It follows what went live, and no page waits for it.' },
    { name: 'search', why: 'It follows what went live, and no page waits for it.' },
    { name: 'targets', why: 'They follow what went live, and no page waits for them.' },
    { name: 'intake', why: 'It takes in what is published and asks for pages; it prints none.' },
    { name: 'serve', why: 'It serves the web root as it stands, and says how others are to serve it.' },
    { name: 'web-root', why: 'It puts printed pages in place and tells that they went live, whoever follows.' },
    { name: 'surroundings', why: 'What stands around pages is made for a set of them; it decides nothing of it.' },
    { name: 'checking', why: 'It looks at what was printed before readers do.' },
    { name: 'render', why: 'It prints what the store has, and knows nothing of where pages go.' },
    { name: 'addresses', why: 'Which pages there are follows from the content alone.' },
    { name: 'dependencies', why: 'They record what a page reads of the store, and tell what a change touches.' },
    { name: 'client', why: 'It speaks with the CMS, and knows nothing of pages.' },
    { name: 'store', why: 'It keeps what everybody else reads and writes.' },
    { name: 'process', why: 'What any process on this machine needs.' },
  ],
};

/** The rooms of the CMS have no order yet. */
const cms: House = { folder: 'cms/src', isInOrder: false, rooms: [] };

export const houses: House[] = [site, publisher, cms];

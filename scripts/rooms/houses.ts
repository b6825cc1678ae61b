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

const cms: House = {
  folder: 'cms/src',
  isInOrder: true,
  rooms: [
    { name: 'commands', why: 'They start Payload by hand, and are started by nobody here.' },
    { name: 'content-loader', why: 'It writes sample content as an editor would; the serving CMS does not know it.' },
    { name: 'app', why: 'Next asks for its routes here.' },
    { name: '.', why: 'The configuration names what all rooms make, and starts what runs beside requests.' },
    { name: 'migrations', why: 'Payload makes them of the configuration.' },
    { name: 'data-migrations', why: 'They make the content of old databases right with what the rooms below know.' },
    { name: 'admin', why: 'How Payload looks is decided once, for all screens.' },
    { name: 'dashboard', why: 'The first screen asks all rooms below, and none of them knows that it is shown there.' },
    { name: 'backup', why: 'It copies what the rooms below keep.' },
    { name: 'erasure', why: 'It takes a person out of what the rooms below keep.' },
    { name: 'collections', why: 'They put fields, rules and screens together.' },
    { name: 'globals', why: 'As collections.' },
    { name: 'hooks', why: 'The rules of a save in their order: it asks the rooms that have them.' },
    { name: 'beginning', why: 'A screen before there is a document.' },
    { name: 'removal', why: 'Taking away asks what is published, scheduled and referred to.' },
    { name: 'schedules', why: 'A chosen time presses Publish as an editor does.' },
    { name: 'preview', why: 'Links to drafts are asked for beside the form.' },
    { name: 'contacts', why: 'Other contacts with the same number are named beside the form.' },
    { name: 'blocks', why: 'They are made of fields.' },
    { name: 'fields', why: 'Fields have rules of writing, and know no collection.' },
    { name: 'quality', why: 'It asks the gate what it would say.' },
    { name: 'pasting', why: 'It changes what comes into the editor, whatever the field.' },
    { name: 'versions', why: 'Bringing back and discarding are saves.' },
    { name: 'publishing', why: 'The gate asks the export what would go out.' },
    { name: 'export', why: 'It maps and serves, and decides nothing.' },
    { name: 'uploads', why: 'Files are made fit before anybody names them.' },
    { name: 'addresses', why: 'An address that changes is a redirect, whoever changed it.' },
    { name: 'saving', why: 'It joins what several people write, and knows nothing of publishing.' },
    { name: 'derived-rows', why: 'What is counted and found of each document is made anew with every save.' },
    { name: 'translation', why: 'It answers every question about translations, and asks nobody what is published.' },
    { name: 'withdrawals', why: 'What was taken off for safety is looked up by all that publish.' },
    { name: 'references', why: 'What refers to what is read from the fields alone.' },
    { name: 'environment', why: 'Settings are read once, and checked before anything starts.' },
    { name: 'sign-in', why: 'Sessions, second factors and accounts of others know nothing of content.' },
    { name: 'mending', why: 'It takes out of a text what nobody sees.' },
    { name: 'outbox', why: 'Changes are recorded, numbered and announced, whoever made them.' },
    { name: 'access', why: 'Roles and guards ask only who somebody is.' },
    { name: 'ways-in', why: 'What comes in is looked at before anybody knows what it means.' },
    { name: 'screen-parts', why: 'Parts of screens belong to no screen.' },
    { name: 'grants', why: 'A link without an account is a row and a fingerprint.' },
    { name: 'faults', why: 'What is wrong, and where, in the words of an editor.' },
    { name: 'turns', why: 'One writer at a time, on both databases.' },
    { name: 'database', why: 'Tables, indexes and whole writes, whatever is kept in them.' },
    { name: 'process', why: 'The process ends in time, whatever it does.' },
    { name: 'payload', why: 'What is known of the inside of Payload, and nothing of this service.' },
  ],
};

export const houses: House[] = [site, publisher, cms];

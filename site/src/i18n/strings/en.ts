import type {
  Activity,
  AgeBand,
  Audience,
  CareLevel,
  CollectionName,
  EquipmentKind,
  Format,
  LinkState,
  NoticeLevel,
  OccurrenceState,
  OrganisationKind,
  ReferralSetting,
  Season,
  SessionMode,
  Setting,
  Tier,
} from '@ot/shared-types';
import { plural } from '../plural.ts';

/**
 * Every word of the interface in English, the source of all languages. Its type is the type of every string file: a
 * missing text does not compile. A comment is a note for translators and stands above the text that it is about.
 *
 * For translators: `{name}` in curly brackets is filled in; keep it exactly and move it where your grammar wants it. Use the
 * polite form of address where your language has one. Plain words: many readers are tired, and some read slowly. Digits
 * stay 0 to 9. “Therapist” is always an occupational therapist.
 */
export const en = {
  /** Parts that every page has. */
  chrome: {
    // The first link on every page, seen only by keyboard users. It jumps over the header.
    skipLink: 'Skip to main content',
    // Name of the list of links in the header, heard by screen reader users.
    mainMenu: 'Main menu',
    // Name of the list of language links, heard by screen reader users. A noun.
    languages: 'Languages',
    // Name of the trail of links (Home > Advice > …), heard by screen reader users.
    breadcrumb: 'Where you are',
    // First link of the trail: the first page of the site.
    home: 'Home',
    // Name of the list of links at the foot of the page, heard by screen reader users.
    footerMenu: 'More about this site',
    // Link to the search page, and the word on the search button. A verb.
    search: 'Search',
    // Title of a page in the browser tab.
    pageTitle: '{page} – {service}',
    // Name of the list of new and changed pages to which people and partners can subscribe (a feed).
    feedTitle: 'New and changed pages – {service}',
    // Heading above the links to the parts of a long page.
    contents: 'On this page',
    // Name of a banner at the top of the page, heard by screen reader users. A noun.
    notice: 'Notice',
  },

  /** Short names of long titles, for a menu that nobody has translated: it must stay on one or two lines of a phone. */
  menu: {
    equipment: 'Equipment',
    sessions: 'Sessions',
    referral: 'Get help',
  },

  /** The help at the end of every page. */
  help: {
    heading: 'Talk to us',
    // Link from the help to the page with all contacts.
    allContacts: 'All ways to contact us',
    // Heading above a list such as “Easy Read, audio”.
    otherFormats: 'Other formats',
    // Followed by a list such as “Easy Read, audio”.
    formatsOfPage: 'This page also comes in',
  },

  /** Who wrote, checked and translated the page, at its foot. `{date}` is a date such as “3 May 2026”. */
  review: {
    lastReviewed: 'Page last reviewed: {date}',
    nextReview: 'Next review due: {date}',
    // `{name}` is a person or a translation company.
    translatedBy: 'Translated by {name}',
    checkedBy: 'Translation checked by {name}',
    translatedOn: 'Translated on {date}',
    byPerson: 'Translated by a person',
    byMachine: 'Translated by a computer and checked by a person',
  },

  /** Boxes that tell readers how far they can rely on the page. */
  notices: {
    sampleHeading: 'Sample content.',
    sample:
      'This page is an example, written to show how the site works. No clinician has approved it. Do not use it as advice.',
    // “Your language”: name the language instead, as in “not in Polish yet”.
    notTranslatedHeading: 'This page is not in your language yet.',
    notTranslated: 'We show it in English instead. If you need an interpreter, tell us when you phone.',
    uncheckedHeading: 'Unchecked translation.',
    unchecked: 'This is a sample translation. No qualified translator has checked it.',
    outOfDateHeading: 'The English page has changed.',
    outOfDate: 'This translation was made before the change. Some of it may no longer be right.',
    outOfDateSince: 'This translation was made on {date}, before the change. Some of it may no longer be right.',
    // Link under the notice, to the same page in English.
    readEnglish: 'Read this page in English',
    // Of one part of a page, such as a card: short, beside “Sample content.” and “Unchecked translation.”
    partInEnglish: 'In English.',
    partOutOfDate: 'Older than the English.',
  },

  /** Ways to reach the service. */
  contact: {
    phone: 'Phone',
    email: 'Email',
    // The contact's page on the web.
    website: 'Website',
    // Above the keys to press after the call is answered.
    menuHeading: 'When the call is answered',
    // One step of the phone menu. `{key}` is a key of the telephone, such as 3.
    pressKey: 'Press {key}',
    thenPressKey: 'Then press {key}',
    // The same inside a sentence: “Phone 01923 470680, option 3, then option 1”.
    option: 'option {key}',
    thenOption: ', then option {key}',
    // A link in brackets inside a sentence, in place of a number that is not there any more: “Phone us (see our contact page)”.
    seeContacts: 'see our contact page',
    hours: 'When we answer',
    forWhom: 'Who it is for',
    next: 'What happens next',
    // Name of a phone link, heard by screen reader users. `{name}` is a contact such as “Advice line”.
    phoneName: 'Phone: {name}',
  },

  /**
   * Where to turn at once when a child is in danger: on contact, referral, search and not-found pages, and wherever a page says
   * when to ask for help. Numbers and web address come from the settings. These words can save a life: translate them exactly.
   */
  urgent: {
    heading: 'If your child needs help now',
    // Before the signs. `{phone}` is the emergency number. Keep “A&E”, which is what signs at hospitals say.
    emergency: 'Call {phone} or go to A&E (the emergency department of a hospital) now if:',
    signs: {
      choking: 'your child is choking or cannot breathe',
      seizure: 'your child has a seizure (a fit)',
      unconscious: 'your child cannot be woken',
    },
    // `{phone}` is the number of NHS 111.
    urgent: 'For urgent medical help when life is not in danger, call {phone}, day or night.',
    // NHS 111 online is for people aged 5 and over.
    online: 'For children aged 5 and over you can also use {website}.',
    interpreter: 'You can ask for an interpreter.',
    // All of it in one line, at the end of a text.
    brief: 'Danger to life: call {emergency}. Urgent medical help: call {urgent}.',
  },

  /** The first page. Its title is written in the CMS. */
  home: {
    topics: 'Advice by topic',
    // Link below the first topics, where there are too many for the first page.
    allTopics: 'All topics',
    otherWays: 'Other ways we can help',
    referral: 'Find the right way to get help',
    referralText: 'Who can ask for help from us, and how.',
    sessions: 'Training and information sessions',
    // Link under the next three dates.
    allSessions: 'All sessions',
    equipment: 'Equipment guides',
    equipmentText: 'How to set up and use equipment safely.',
    about: 'About the service',
    description: 'Advice for families and schools about daily life, play and learning.',
  },

  /** The page with all topics and all advice. */
  advice: {
    title: 'Advice',
    lead: 'Things to try at home, at nursery and at school.',
    topics: 'Topics',
    // Heading for advice that belongs to no topic shown.
    more: 'More advice',
    forWhom: 'Who it is for',
    age: 'Age',
    // Home, nursery, school and so on.
    where: 'Where',
    level: 'Level of support',
    strategies: 'What to try',
    whatYouNeed: 'What you need',
    steps: 'What to do',
    howOften: 'How often',
    howLong: 'How long to try it',
    whenToStop: 'When to stop',
    do: 'Do',
    dont: 'Do not',
    safety: 'Stay safe',
    askForHelp: 'When to ask for help',
    readFirst: 'Read this first',
    related: 'Related advice',
    relatedEquipment: 'Equipment guides',
    relatedSessions: 'Sessions on this subject',
    // Heading above the last links of a page.
    nextSteps: 'What to do next',
    // Time needed, on a card: “How often: every day, for 5 minutes”.
    time: 'Time',
  },

  /** A table to print and fill in by hand. */
  record: {
    title: 'What we tried',
    lead: 'Print this page. Write down what you tried, and bring it when you talk to us.',
    what: 'What to try',
    date: 'Date',
    // Column for the family's own words.
    result: 'How did it go?',
  },

  /** A subject that groups advice. */
  topic: {
    whatItIs: 'What it is',
    signs: 'Signs you might notice',
    readFirst: 'Read this first',
    resources: 'What to try',
    whenToAsk: 'When to ask for help',
    // Shown where a topic has no advice yet.
    empty: 'There is no advice on this topic yet.',
  },

  equipment: {
    title: 'Equipment guides',
    lead: 'How to set up and use equipment safely, and when not to use it.',
    maker: 'Maker',
    // Names of products.
    models: 'Models',
    // What sort of equipment it is.
    kind: 'Type',
    whenNotToUse: 'When not to use this equipment',
    beforeYouStart: 'Before you start',
    setUp: 'Set it up',
    use: 'Use it',
    howLong: 'How long to use it',
    safetyChecks: 'Safety checks',
    outgrown: 'Signs that your child has outgrown this equipment',
    cleaning: 'Cleaning',
    repairs: 'Repairs',
    supplierDocuments: 'The maker’s documents',
    video: 'Video',
    related: 'Related advice',
    empty: 'There are no equipment guides yet.',
  },

  sessions: {
    title: 'Training and information sessions',
    lead: 'For parents and carers, and for people who work with children.',
    // Heading above dates in the future.
    dates: 'Dates',
    coming: 'Coming dates',
    noDates: 'No dates yet.',
    noDatesText: 'There is no new date at the moment. Look here again later, or ask us.',
    // `{season}` is a season, `{year}` a year: “It last ran in spring 2023.”
    lastRan: 'It last ran in {season} {year}.',
    lastRanOn: 'It last ran on {date}.',
    where: 'Where',
    forWhom: 'Who it is for',
    // How the session takes place: online or in person.
    mode: 'How',
    // Link to a booking form on another site.
    book: 'Book a place',
    // The same, with the date, for screen reader users. `{date}` is a date and time.
    bookOn: 'Book a place: {date}',
    // Link to a file that puts the date into the reader's own calendar.
    addToCalendar: 'Add to calendar',
    howToBook: 'How to book',
    covers: 'What it covers',
    beforeYouCome: 'Before you come',
    related: 'Related advice',
    empty: 'There are no sessions at the moment.',
  },

  referral: {
    title: 'Find the right way to get help',
    lead: 'Choose what fits your child. Each part says what to do first, who can refer, and how.',
    // Heading above the links to the situations.
    situations: 'What fits your child?',
    age: 'Age',
    ageFromTo: plural({
      one: '{from} to {to} year',
      other: '{from} to {to} years',
    }),
    ageFrom: plural({
      one: '{from} year and over',
      other: '{from} years and over',
    }),
    ageTo: plural({
      one: 'Up to {to} year',
      other: 'Up to {to} years',
    }),
    // Place of living or of school.
    area: 'Area',
    where: 'Where your child is',
    firstStep: 'Do this first',
    whoCanRefer: 'Who can refer',
    how: 'How to refer',
    exceptions: 'Exceptions',
    // Link to a form on the web.
    form: 'Use the online form',
    empty: 'Phone us to ask how to get help.',
  },

  contactPage: {
    title: 'Contact us',
    lead: 'Choose the contact that fits your question.',
  },

  organisations: {
    title: 'Other organisations',
    lead: 'These organisations are separate from us. We are not responsible for what they publish.',
    // Link to the organisation's site. `{name}` is its name.
    visit: 'Website of {name}',
    checked: 'Link checked: {date}',
  },

  glossary: {
    title: 'Words explained',
    lead: 'Words and short forms that you may meet, in plain language.',
    // Before what a short form stands for: “In full: education, health and care plan”.
    inFull: 'In full: {words}',
  },

  aToZ: {
    title: 'A to Z',
    lead: 'All pages of this site, in alphabetical order.',
    // Name of the row of letters, heard by screen reader users.
    letters: 'Letters',
    // Heading for entries that start with a number or a sign.
    other: '0 to 9 and other signs',
    // Title of the page of one letter.
    letterTitle: 'A to Z: {letter}',
  },

  /** Links between the pages of a long list. */
  pagination: {
    // Name of the links, heard by screen reader users.
    label: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    // Heard for the number of a page.
    page: 'Page {page}',
    // Title of a page after the first.
    title: '{title}: page {page} of {pages}',
  },

  search: {
    title: 'Search',
    lead: 'Write what you are looking for in your own words.',
    label: 'What are you looking for?',
    button: 'Search',
    loading: 'Searching…',
    // Read aloud and shown above the results. `{count}` is a number, `{query}` what the reader typed.
    count: plural({ one: '{count} result for “{query}”', other: '{count} results for “{query}”' }),
    // The same, when only boxes were ticked and nothing was typed.
    countAll: plural({ one: '{count} page', other: '{count} pages' }),
    // Heading above the boxes to tick.
    filters: 'Show only',
    clearFilters: 'Show all again',
    results: 'Search results',
    more: 'Show more results',
    // Names of the groups of boxes.
    kind: 'Kind of page',
    topic: 'Topic',
    age: 'Age',
    activity: 'Activity',
    audience: 'Who it is for',
    nothing: 'Nothing found for “{query}”',
    nothingTips: 'Check the spelling, use fewer words, or try another word for the same thing.',
    nothingFilters: 'You chose to see only some pages. Show all pages again to find more.',
    // Above links to topics and to the A to Z.
    otherWays: 'Other ways to find it',
    // Shown when the browser runs no script.
    noScript: 'Search needs JavaScript. You can find every page without it:',
    failed: 'Search does not work just now. You can find every page without it:',
  },

  languagesPage: {
    title: 'Languages',
    lead: 'Choose your language. Pages that are not translated yet are shown in English.',
  },

  /** Pages about the site itself; their text is in English. */
  helpPages: {
    accessibility: 'Accessibility statement',
    'accessibility-checks': 'How accessibility is checked',
    privacy: 'Privacy',
    about: 'About this site',
  },

  notFound: {
    title: 'Page not found',
    lead: 'The address may be wrong, or the page may have moved.',
    tips: 'You can look for it in these places:',
  },

  /** In place of a page that was taken away, often for safety. */
  gone: {
    title: 'This page has been taken away',
    lead: 'It is not on this site any more.',
    // Heading above a link to all contacts.
    ask: 'If you have followed its advice, or are not sure what to do now, please ask us.',
  },

  /** In the place of a draft that was shared by a link, for people without an account. */
  sharedDraft: {
    // The link was ended by its sender, is too old, or was never one: readers are not told which.
    closedTitle: 'This link does not open anything',
    closed: 'It may have ended, or part of the address is missing. Ask the person who sent it for a new link.',
    // The link may be good; whether it is cannot be found out just now.
    stoppedTitle: 'The page cannot be shown at the moment',
    stopped: 'Please try again in a minute.',
  },

  document: {
    // A link to a file: title, kind and size. Keep “(PDF, …)” at the end.
    file: '{title} (PDF, {size})',
    // Size of a file. `{number}` is a number.
    kilobytes: '{number} KB',
    megabytes: '{number} MB',
  },

  video: {
    // Link to a video on another site. `{title}` is the title of the video.
    watch: 'Watch the video: {title}',
    captions: 'With captions. The video is on another website.',
    // Opens the video's text below.
    transcript: 'Read the text of the video',
  },

  /** Words only seen on paper. */
  print: {
    // Above the address of the page on paper.
    upToDate: 'Is this copy up to date? Look here:',
    version: 'Version of {date}',
    // Alternative text of a QR code.
    qr: 'Code that opens this page on a phone',
  },

  /** Signal words that stand before or above a box. */
  signal: {
    // Before the heading of a yellow box.
    warning: 'Important',
    // Before a picture's author.
    credit: 'Picture: {name}',
  },

  /** Words for the fixed choices, as labels and on cards. Start with a capital letter where your language does in lists. */
  choices: {
    /** Kind of a page: on search results and in the A to Z. */
    collections: {
      'service-pages': 'Our service',
      advice: 'Advice',
      equipment: 'Equipment guide',
      sessions: 'Session',
      organisations: 'Organisation',
      'contact-points': 'Contact',
      'referral-routes': 'How to get help',
      topics: 'Topic',
      glossary: 'Word explained',
      documents: 'Leaflet',
      notices: 'Notice',
    } satisfies Record<CollectionName, string>,
    ageBands: {
      '0-4': '0 to 4 years',
      '5-7': '5 to 7 years',
      '8-11': '8 to 11 years',
      '12-18': '12 to 18 years',
      '18-25': '18 to 25 years',
    } satisfies Record<AgeBand, string>,
    /** What the child is trying to do. */
    activities: {
      dressing: 'Dressing',
      eating: 'Eating and drinking',
      washing: 'Washing',
      toileting: 'Using the toilet',
      sleeping: 'Sleeping',
      playing: 'Playing',
      moving: 'Moving',
      writing: 'Writing and drawing',
      'using-tools': 'Using scissors and tools',
      learning: 'Learning',
      calming: 'Feeling calm',
    } satisfies Record<Activity, string>,
    settings: {
      home: 'Home',
      nursery: 'Nursery',
      school: 'School',
      clinic: 'Clinic',
      community: 'Out and about',
    } satisfies Record<Setting, string>,
    audiences: {
      families: 'Parents and carers',
      'young-people': 'Young people',
      education: 'Nursery and school staff',
      'health-professionals': 'Health professionals',
    } satisfies Record<Audience, string>,
    /** The service's three levels of support. The word before the colon is the service's own name for the level. */
    tiers: {
      universal: 'Universal: for all children',
      targeted: 'Targeted: for some children',
      specialist: 'Specialist: for children with a clinical need',
    } satisfies Record<Tier, string>,
    formats: {
      'easy-read': 'Easy Read',
      bsl: 'British Sign Language',
      audio: 'Audio',
      'large-print': 'Large print',
      print: 'Print',
    } satisfies Record<Format, string>,
    equipmentKinds: {
      'standing-frame': 'Standing frames',
      seating: 'Seating',
      walker: 'Walkers',
      positioning: 'Positioning',
      other: 'Other equipment',
    } satisfies Record<EquipmentKind, string>,
    sessionModes: {
      online: 'Online',
      'in-person': 'In person',
      'not-stated': 'Not stated yet',
    } satisfies Record<SessionMode, string>,
    /** Used in the sentence “It last ran in {season} {year}.” */
    seasons: {
      spring: 'spring',
      summer: 'summer',
      autumn: 'autumn',
      winter: 'winter',
    } satisfies Record<Season, string>,
    /** State of one date of a session. */
    occurrenceStates: {
      open: 'Open for booking',
      full: 'Full',
      cancelled: 'Cancelled',
    } satisfies Record<OccurrenceState, string>,
    /** Headings above lists of organisations. */
    organisationKinds: {
      'local-offer': 'Local Offer',
      charity: 'Charities',
      'professional-body': 'Professional bodies',
      regulator: 'Regulators',
      'health-service': 'Health services',
      other: 'Other organisations',
    } satisfies Record<OrganisationKind, string>,
    linkStates: {
      working: 'The link works',
      moved: 'The page has moved',
      broken: 'The link may not work',
      'not-checked': 'We have not checked the link yet',
    } satisfies Record<LinkState, string>,
    /** Where the child is, in the guide to getting help. */
    referralSettings: {
      any: 'Anywhere',
      'pre-school': 'Not yet at school',
      school: 'At school',
      home: 'At home',
      'general-practice': 'With a GP (family doctor)',
    } satisfies Record<ReferralSetting, string>,
    noticeLevels: {
      information: 'Information',
      warning: 'Important',
      emergency: 'Emergency',
    } satisfies Record<NoticeLevel, string>,
    /** First words of a box that says how soon to get help. */
    careLevels: {
      'non-urgent': 'Not urgent',
      urgent: 'Urgent',
      emergency: 'Emergency',
    } satisfies Record<CareLevel, string>,
  },
};

/** The shape of every string file. */
export type Strings = typeof en;

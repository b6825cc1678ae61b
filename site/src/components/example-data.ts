import { nationalUrgentHelp, type Block, type ContactPoint, type RichText } from '@ot/shared-types';
import { examples } from '@ot/shared-types/examples';
import type { ContactPart, PageLink, References, SessionSummary } from '../references/references.ts';
import type { Localized } from '../../content/best-language.ts';
import type { BlockWords, StrategyWords, UrgentWords } from './words.ts';

export const urgentWords: UrgentWords = {
  heading: 'If your child needs help now',
  emergency: 'Call {phone} or go to A&E (the emergency department of a hospital) now if:',
  signs: {
    choking: 'your child is choking or cannot breathe',
    seizure: 'your child has a seizure (a fit)',
    unconscious: 'your child cannot be woken',
  },
  urgent: 'For urgent medical help when life is not in danger, call {phone}, day or night.',
  online: 'For children aged 5 and over you can also use {website}.',
  interpreter: 'You can ask for an interpreter.',
  brief: 'Danger to life: call {emergency}. Urgent medical help: call {urgent}.',
};

/** Things that several components' examples show. */
export const words: Omit<BlockWords, 'advice'> & { advice: BlockWords['advice'] & StrategyWords } = {
  contact: {
    phone: 'Phone',
    email: 'Email',
    website: 'Website',
    menuHeading: 'When the call is answered',
    pressKey: 'Press {key}',
    thenPressKey: 'Then press {key}',
    option: 'option {key}',
    thenOption: ', then option {key}',
    seeContacts: 'see our contact page',
    hours: 'When we answer',
    forWhom: 'Who it is for',
    next: 'What happens next',
    phoneName: 'Phone: {name}',
  },
  sessions: {
    dates: 'Dates',
    noDates: 'No dates yet.',
    noDatesText: 'There is no new date at the moment. Look here again later, or ask us.',
    where: 'Where',
    book: 'Book a place',
    bookOn: 'Book a place: {date}',
    addToCalendar: 'Add to your calendar',
  },
  advice: {
    do: 'Do',
    dont: 'Do not',
    whatYouNeed: 'What you need',
    steps: 'What to do',
    howOften: 'How often',
    howLong: 'How long to try it',
    whenToStop: 'When to stop',
  },
  document: { file: '{title} (PDF, {size})', kilobytes: '{number} KB', megabytes: '{number} MB' },
  video: {
    watch: 'Watch the video: {title}',
    captions: 'With captions. The video is on another website.',
    transcript: 'Read the text of the video',
  },
  signal: { warning: 'Important', credit: 'Picture: {name}' },
  urgent: urgentWords,
  choices: {
    careLevels: { 'non-urgent': 'Not urgent', urgent: 'Urgent', emergency: 'Emergency' },
    noticeLevels: { information: 'Information', warning: 'Important', emergency: 'Emergency' },
    occurrenceStates: { open: 'Open for booking', full: 'Full', cancelled: 'Cancelled' },
  },
};

export const urgentWordsInUrdu: UrgentWords = {
  heading: 'اگر آپ کے بچے کو ابھی مدد چاہیے',
  emergency: 'فوراً {phone} پر فون کریں یا ہسپتال کے ایمرجنسی شعبے (A&E) جائیں، اگر:',
  signs: {
    choking: 'آپ کے بچے کے گلے میں کچھ پھنس گیا ہو یا وہ سانس نہ لے پا رہا ہو',
    seizure: 'آپ کے بچے کو دورہ پڑ رہا ہو',
    unconscious: 'آپ کا بچہ جگانے پر بھی نہ جاگے',
  },
  urgent: 'جب جان کو خطرہ نہ ہو لیکن طبی مدد فوری چاہیے تو دن رات کسی بھی وقت {phone} پر فون کریں۔',
  online: '5 سال یا اس سے بڑے بچوں کے لیے آپ {website} بھی استعمال کر سکتے ہیں۔',
  interpreter: 'آپ ترجمان مانگ سکتے ہیں۔',
  brief: 'جان کا خطرہ: {emergency} پر فون کریں۔ فوری طبی مدد: {urgent} پر فون کریں۔',
};

export const urduWords = {
  contact: {
    phone: 'فون',
    email: 'ای میل',
    website: 'ویب سائٹ',
    menuHeading: 'جب کال کا جواب ملے',
    pressKey: '{key} دبائیں',
    thenPressKey: 'پھر {key} دبائیں',
    option: 'آپشن {key}',
    thenOption: '، پھر آپشن {key}',
    hours: 'ہم کب جواب دیتے ہیں',
    forWhom: 'یہ کس کے لیے ہے',
    next: 'اس کے بعد کیا ہوگا',
    phoneName: 'فون: {name}',
  },
  sessions: {
    dates: 'تاریخیں',
    noDates: 'ابھی کوئی تاریخ نہیں۔',
    noDatesText: 'اس وقت کوئی نئی تاریخ نہیں ہے۔ بعد میں یہاں دوبارہ دیکھیں، یا ہم سے پوچھیں۔',
    where: 'کہاں',
    book: 'جگہ بک کریں',
    bookOn: 'جگہ بک کریں: {date}',
    addToCalendar: 'کیلنڈر میں شامل کریں',
  },
  choices: { occurrenceStates: { open: 'بکنگ کھلی ہے', full: 'جگہیں ختم', cancelled: 'منسوخ' } },
};

export const paragraph = (text: string): RichText => [
  { type: 'paragraph', children: [{ type: 'text', text, bold: false }] },
];

export const english = <Content>(content: Content): Localized<Content> => ({
  content,
  locale: 'en',
  translation: null,
});

export const contact: ContactPart = {
  ...english<ContactPoint>(examples['contact-points']),
  words: words.contact,
  note: null,
};

/** In English, as readers of Urdu are told. */
export const contactOnUrduPage: ContactPart = { ...contact, note: { text: 'انگریزی میں۔', locale: 'ur' } };

/** A sentence with every kind of inline reference, and no white space that is not written. */
export const sentence: RichText = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Phone ', bold: false },
      { type: 'contact-point', id: 'contact-1' },
      { type: 'text', text: ', read ', bold: false },
      {
        type: 'link',
        target: { collection: 'advice', id: 'advice-1' },
        children: [{ type: 'text', text: 'Holding a pencil', bold: false }],
      },
      { type: 'text', text: ' or talk to the ', bold: false },
      { type: 'glossary-term', id: 'term-1', text: 'SENCO' },
      { type: 'text', text: '.', bold: true },
    ],
  },
];

export const urduSentence: RichText = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'فون کریں: ', bold: false },
      { type: 'contact-point', id: 'contact-1' },
      { type: 'text', text: '، پڑھیں ', bold: false },
      {
        type: 'link',
        target: { collection: 'advice', id: 'advice-1' },
        children: [{ type: 'text', text: 'پنسل پکڑنا', bold: false }],
      },
      { type: 'text', text: ' یا ', bold: false },
      { type: 'glossary-term', id: 'term-1', text: 'سینکو (SENCO)' },
      { type: 'text', text: ' سے بات کریں۔', bold: false },
    ],
  },
];

export const pageLink: PageLink = {
  href: '/advice/holding-a-pencil',
  text: 'Holding a pencil',
  locale: 'en',
  summary: 'Short, thick pencils and strong hands make holding a pencil easier.',
  collection: 'advice',
};

export const date = { iso: '2026-12-03T10:00:00Z', text: 'Thursday 3 December 2026, 10:00 to 11:30' };

export const session: SessionSummary = {
  href: '/sessions/understanding-your-childs-sensory-preferences',
  title: 'Understanding your child’s sensory preferences',
  locale: 'en',
  words,
  summary: 'An online information session for parents and carers.',
  mode: 'online',
  modeWord: 'Online',
  audienceWords: ['Parents and carers'],
  dates: [
    { date, place: null, bookingUrl: 'https://example.org/book', state: 'open', calendarHref: '#part-SessionDates' },
    {
      date: { iso: '2027-01-14T10:00:00Z', text: 'Thursday 14 January 2027, 10:00 to 11:30' },
      place: 'Example Hall',
      bookingUrl: null,
      state: 'full',
      calendarHref: null,
    },
  ],
};

/** A session in English, as readers of Urdu are told. */
export const sessionOnUrduPage: SessionSummary = { ...session, note: { text: 'انگریزی میں۔', locale: 'ur' } };

export const picture = english({
  id: 'media-1',
  alt: 'A child sits at a table with both feet on a box.',
  credit: 'Example Studio',
  sizes: [{ url: '/style-guide/child-at-a-table.svg', width: 960, height: 640 }],
});

export const references: References = {
  headingId: () => undefined,
  page: (ref) => (ref.collection === 'glossary' ? { ...pageLink, href: '/glossary#senco', text: 'SENCO' } : pageLink),
  contactPoint: () => contact,
  term: () => english(examples.glossary),
  media: () => picture,
  document: () => ({
    href: '/service/about-the-service',
    title: 'Service leaflet',
    locale: 'en',
    summary: 'The service on two pages.',
    file: { url: '/style-guide/service-leaflet.pdf', bytes: 19_030, format: 'PDF' },
  }),
  sessions: () => [session],
  urgentHelp: () => nationalUrgentHelp,
};

/** One block of every kind. */
export const everyBlock: Block[] = [
  { type: 'text', id: 'text', text: sentence },
  { type: 'steps', id: 'steps', heading: 'Get ready', steps: examples.advice.strategies[0]?.steps ?? [] },
  { type: 'do-dont', id: 'do-dont', dos: ['Praise the effort'], donts: ['Correct every mark'] },
  {
    type: 'care-card',
    id: 'care',
    level: 'non-urgent',
    heading: 'Ask for help if nothing changes',
    text: paragraph('Try each idea for 4 weeks first.'),
  },
  { type: 'details', id: 'details', summary: 'Why this helps', text: paragraph('Strong hands tire less.') },
  { type: 'warning', id: 'warning', heading: 'Small parts', text: paragraph('Watch young children closely.') },
  { type: 'picture', id: 'picture', picture: { media: 'media-1' }, caption: 'Feet flat on a box.' },
  {
    type: 'video',
    id: 'video',
    title: 'Getting ready to write',
    url: 'https://example.org/video',
    hasCaptions: true,
    transcript: paragraph('The child sits at a table.'),
  },
  {
    type: 'table',
    id: 'table',
    caption: 'Chair and table heights',
    headings: ['Height of child', 'Chair', 'Table'],
    rows: [['93 to 116 cm', '26 cm', '46 cm']],
  },
  { type: 'contact', id: 'contact', contactPoint: 'contact-1' },
  { type: 'download', id: 'download', document: 'document-1' },
  { type: 'session-list', id: 'session-list', heading: 'Sessions on this subject', sessions: [] },
  {
    type: 'resource-list',
    id: 'resource-list',
    heading: 'Related advice',
    entries: [{ collection: 'advice', id: 'advice-1' }],
  },
];

import { examples, globalExamples } from '@ot/shared-types/examples';
import type { CollectionName, GlobalName } from '@ot/shared-types';
import type { PayloadRecord } from '../payload/payload-record.ts';

/** For tests: Payload's own record, in one language, of each example of the contract. */

export const lexicalText = (text: string, format = 0) => ({ type: 'text', text, format, style: '', mode: 'normal' });

export const lexicalParagraph = (...children: PayloadRecord[]) => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  children,
});

/** A Lexical tree of nodes, or of one paragraph of plain words. */
export const lexical = (...content: (PayloadRecord | string)[]) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    children: content.map((node) => (typeof node === 'string' ? lexicalParagraph(lexicalText(node)) : node)),
  },
});

export const inlineBlock = (fields: PayloadRecord) => ({ type: 'inlineBlock', fields: { id: 'i1', ...fields } });

/** Everything that the CMS keeps as the contract does. */
function plain(collection: CollectionName, ...otherwise: string[]): PayloadRecord {
  const same = Object.entries(examples[collection]).filter(([name]) => !otherwise.includes(name));
  return {
    ...Object.fromEntries(same),
    searchPhrases: examples[collection].searchPhrases.join('\n'),
    review: { lastReviewed: '2026-10-01T12:00:00.000Z', nextReview: '2027-10-01T12:00:00.000Z' },
    translation: {},
    askTheService: [{ id: 'q1', about: 'e-mail', question: 'Which address?' }],
    _status: 'published',
  };
}

const rows = (...texts: string[]) => texts.map((text, index) => ({ id: `row-${index}`, text }));

export const payloadExamples: Record<CollectionName, PayloadRecord> = {
  'service-pages': {
    ...plain('service-pages', 'body'),
    body: [
      { blockType: 'text', id: 'b1', text: lexical('We work with families and schools.') },
      { blockType: 'do-dont', id: 'b2', dos: rows('Ask us'), donts: rows('Wait until it is urgent') },
      {
        blockType: 'care-card',
        id: 'b3',
        level: 'non-urgent',
        heading: 'Phone the advice line',
        text: lexical('If you are not sure.'),
      },
      { blockType: 'contact', id: 'b4', contactPoint: 'contact-1' },
    ],
  },
  advice: {
    ...plain('advice'),
    strategies: [
      {
        id: 'strategy-1',
        title: 'Use a short crayon',
        whatYouNeed: rows('Broken crayons, as long as your thumb'),
        steps: [
          { id: 'step-1', text: 'Sit at a table with both feet on the floor.', pictogram: 'sit-at-table' },
          { id: 'step-2', text: 'Give your child a short crayon.', pictogram: 'pencil-grip', picture: null },
        ],
        howOften: 'Every day, for 5 minutes.',
        howLong: '4 weeks.',
        whenToStop: 'Stop if your child’s hand hurts.',
      },
    ],
    dos: rows('Praise the effort'),
    donts: rows('Correct every mark'),
    safety: lexical('Watch young children with small crayons.'),
    askForHelp: lexical(
      lexicalParagraph(
        lexicalText('Phone the '),
        inlineBlock({ blockType: 'contact-point', contactPoint: 'contact-1' }),
        lexicalText(' or talk to the '),
        inlineBlock({ blockType: 'glossary-term', term: 'term-1', text: 'SENCO' }),
        lexicalText('.'),
      ),
    ),
  },
  equipment: {
    ...plain('equipment', 'video'),
    models: rows('Model One'),
    beforeYouStart: rows('Check that the brakes are on.'),
    whenNotToUse: rows('Your child is in pain.'),
    safetyChecks: rows('Look at the straps each week.'),
    cleaning: rows('Wipe with a damp cloth.'),
    outgrownSigns: rows('The highest setting is too low.'),
    video: { url: '', transcript: null },
  },
  sessions: {
    ...plain('sessions'),
    covers: lexical('What your child’s senses tell them.'),
    occurrences: [
      {
        ...examples.sessions.occurrences[0],
        start: '2026-12-03T10:00:00.000Z',
        end: '2026-12-03T11:30:00.000Z',
      },
    ],
    pastSeasons: [{ id: 'p1', season: 'spring', year: 2023 }],
  },
  organisations: {
    ...plain('organisations'),
    offers: lexical('Information about services for children with special educational needs and disabilities.'),
    owner: 'Comms',
    lastSeenTitle: 'Local Offer',
  },
  'contact-points': {
    ...plain('contact-points'),
    menuPath: [
      { id: 'k1', key: '3' },
      { id: 'k2', key: '1' },
    ],
  },
  'referral-routes': {
    ...plain('referral-routes'),
    firstStep: lexical('Talk to your health visitor.'),
    whoCanRefer: rows('Health visitors', 'GPs'),
    how: lexical('Use the online form.'),
  },
  topics: {
    ...plain('topics'),
    whatItIs: lexical('Small movements of the hands and fingers.'),
    signs: rows('Drops small things'),
  },
  glossary: plain('glossary'),
  documents: {
    ...plain('documents'),
    body: [{ blockType: 'text', id: 'b1', text: lexical('Who we are.') }],
  },
  notices: {
    ...plain('notices'),
    text: lexical('Please phone tomorrow.'),
    startsAt: '2026-11-20T08:00:00.000Z',
    endsAt: '2026-11-21T18:00:00.000Z',
  },
};

export const payloadGlobals: Record<GlobalName, PayloadRecord> = {
  'site-settings': { ...globalExamples['site-settings'], organisation: '' },
  home: { ...globalExamples.home, about: lexical('We help children and young people in Hertfordshire.') },
  navigation: {
    header: [
      { id: 'n1', label: 'Advice', target: { page: 'advice' } },
      { id: 'n2', label: 'Equipment', target: { page: 'equipment' } },
    ],
    footer: [
      { id: 'n3', label: 'Accessibility', target: { page: 'help/accessibility', entry: null } },
      {
        id: 'n4',
        label: 'What we do',
        target: { page: null, entry: { relationTo: 'service-pages', value: 'service-1' } },
      },
    ],
  },
  'accessibility-statement': {
    ...globalExamples['accessibility-statement'],
    preparedOn: '2026-11-01T12:00:00.000Z',
    reviewedOn: '2026-11-01T12:00:00.000Z',
    issues: [{ ...globalExamples['accessibility-statement'].issues[0], fixBy: '2027-06-30T12:00:00.000Z' }],
    burdens: [{ ...globalExamples['accessibility-statement'].burdens[0], assessedOn: '2026-10-01T12:00:00.000Z' }],
  },
};

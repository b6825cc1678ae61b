import type { GlobalName, GlobalOf, Media } from '../src/index.ts';
import { localeCodes, nationalUrgentHelp } from '../src/index.ts';
import { paragraph } from './entries.ts';

/** One valid content of each global, in English. */
export const globalExamples: { [Name in GlobalName]: GlobalOf<Name> } = {
  'site-settings': {
    serviceName: 'Children’s occupational therapy',
    organisation: null,
    area: 'Hertfordshire',
    liveLanguages: localeCodes,
    interpreterLine: 'If you need an interpreter, tell us when you phone.',
    helpContact: 'contact-1',
    urgentHelp: nationalUrgentHelp,
  },
  home: {
    title: 'What do you need help with?',
    intro: 'Advice for daily life: eating, dressing, play and school.',
    about: paragraph('We help children and young people in Hertfordshire.'),
    servicePages: ['service-1'],
  },
  navigation: {
    header: [
      { id: 'n1', label: 'Advice', target: { page: 'advice' } },
      { id: 'n2', label: 'Equipment', target: { page: 'equipment' } },
    ],
    footer: [
      { id: 'n3', label: 'Accessibility', target: { page: 'help/accessibility' } },
      { id: 'n4', label: 'What we do', target: { collection: 'service-pages', id: 'service-1' } },
    ],
  },
  'accessibility-statement': {
    compliance: 'partial',
    issues: [
      {
        id: 'i1',
        description: 'Some videos on other sites have no captions.',
        criterion: '1.2.2',
        fixBy: '2027-06-30',
      },
    ],
    burdens: [{ id: 'b1', description: 'Subtitles in twelve languages for one old video.', assessedOn: '2026-10-01' }],
    outOfScope: [{ id: 'o1', description: 'Booking forms of other organisations.', exemption: 'third-party' }],
    preparedOn: '2026-11-01',
    reviewedOn: '2026-11-01',
    method: 'Tested with automated checks. No audit by people has been done.',
    answerDays: 14,
    contact: 'contact-1',
  },
};

export const mediaExample: Media = {
  id: 'media-1',
  alt: 'A child threads cotton reels on a string',
  credit: null,
  sizes: [{ url: '/media/threading-400.webp', width: 400, height: 300 }],
};

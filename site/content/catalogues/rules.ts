import {
  collectionFolders,
  collectionNames,
  equipmentKinds,
  organisationKinds,
  type CollectionName,
  type Locale,
} from '@ot/shared-types';
import type { AnyListed, Listed } from '../listed.ts';
import type { Localized } from '../best-language.ts';
import { letterOf, lookedUpAs } from './letter-of.ts';

/** Where a line stands: in which group, and by rank and name within it. */
export interface Sorted {
  group: string;
  rank: number;
  name: string;
}

/** A line that is nothing but a link. Its text is a title, or the name of a model, in the language that it is written in. */
export interface LineLink {
  text: string;
  locale: Locale;
  slug: string;
}

export interface CatalogueRule {
  collections: readonly CollectionName[];
  /** A page with more is no help, and too heavy for a first visit. */
  perPage: number;
  /** More than so many lines, of all groups together, are too many for one page; absent: as for each group. */
  isLongFrom?: number;
  /** Whether pages are cut by number alone, however many there are; else see page-breaks.ts. */
  areAllFull?: boolean;
  /** Whether readers see only how many lines there are, and no line. */
  isOnlyCounted?: boolean;
  /** `link`: absent where readers see the card. Ten thousand cards need not be read for links of a few words. */
  sort: (card: Localized<AnyListed>, locale: Locale) => (Sorted & { link?: LineLink })[];
}

/** Cards stand in two columns. */
const cardsOnPage = 48;
const linksOnPage = 100;

/** The lists of the site that grow with it. Each is cut into pages where it is long, and a page is printed when it changes. */
const rules = {
  /** Everything that readers can look up by name: titles, and models of equipment. Notices come and go. */
  'a-to-z': {
    collections: collectionNames.filter((name) => name !== 'notices'),
    perPage: linksOnPage,
    // A click on a letter costs families more than a page of short lines with links to its letters.
    isLongFrom: 200,
    sort: ({ content, locale: written }, locale) => {
      const line = (text: string, of: Locale) => {
        const link = { text, locale: of, slug: content.slug };
        return { group: letterOf(link, locale), rank: 0, name: lookedUpAs(link), link };
      };
      // A model's name is not translated, so it stands as the English of the catalogue.
      return [line(content.title, written), ...modelsOf(content).map((model) => line(model, 'en'))];
    },
  },
  /** Advice by the id of its topic. */
  'advice-of-topic': {
    ...rule('advice', cardsOnPage, (advice) => ({ group: advice.topic, rank: 0, name: advice.title })),
    isLongFrom: linksOnPage,
  },
  topics: rule('topics', cardsOnPage, (topic) => ({ group: '', rank: topic.order, name: topic.slug })),
  equipment: rule('equipment', cardsOnPage, (guide) => ({
    group: '',
    rank: equipmentKinds.indexOf(guide.kind),
    name: guide.title,
  })),
  /** Only how many there are: their order changes with time. */
  sessions: { ...rule('sessions', cardsOnPage, () => ({ group: '', rank: 0, name: '' })), areAllFull: true },
  organisations: rule('organisations', cardsOnPage, (organisation) => ({
    group: '',
    rank: organisationKinds.indexOf(organisation.kind),
    name: organisation.title,
  })),
  glossary: rule('glossary', cardsOnPage, (term) => ({ group: '', rank: 0, name: term.title })),
  /** Service pages by the id of the page above them. */
  subpages: rule('service-pages', linksOnPage, (page) => ({
    group: page.parent ?? '',
    rank: page.order,
    name: page.slug,
  })),
  /** Pages of entries, by whether they are samples. */
  samples: {
    isOnlyCounted: true,
    collections: collectionNames.filter((name) => collectionFolders[name] !== null),
    perPage: linksOnPage,
    sort: ({ content }) => [{ group: content.sample ? 'samples' : 'others', rank: 0, name: '' }],
  },
} as const satisfies Record<string, CatalogueRule>;

/** Session cards on one page. */
export const sessionsOnPage = cardsOnPage;

export type CatalogueName = keyof typeof rules;
// The keys of an object that is written above.
export const catalogueNames = Object.keys(rules) as CatalogueName[];

export function rulesOf(name: CatalogueName): CatalogueRule {
  return rules[name];
}

function rule<Name extends CollectionName>(
  collection: Name,
  perPage: number,
  sort: (content: Listed<Name>) => Sorted,
): CatalogueRule {
  // Only cards of the collection come here (Catalogue, #linesOf).
  return { collections: [collection], perPage, sort: ({ content }) => [sort(content as Listed<Name>)] };
}

/** The models of a piece of equipment whose names do not stand in its title. */
function modelsOf(content: AnyListed): string[] {
  return 'models' in content ? content.models.filter((model) => !content.title.includes(model)) : [];
}

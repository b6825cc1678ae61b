import type { Locale } from '@ot/shared-types';
import type { Listed } from '../../content/listed.ts';
import { toPageLink } from '../references/references-of.ts';
import type { PageLink } from '../references/references.ts';
import type { Localized } from '../../content/best-language.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import { cardsOf } from './cards-of.ts';

export interface TopicWithAdvice {
  topic: Localized<Listed<'topics'>>;
  /** None where all of it together is too much for one page: the topic's own page lists it. */
  links: PageLink[];
}

/** The topics on a page of their list, each with links to its advice; and the advice whose topic is not published. */
export function adviceByTopic(
  site: SiteReader,
  locale: Locale,
  page = 1,
): { topics: TopicWithAdvice[]; withoutTopic: PageLink[] } {
  const advice = site.catalogue('advice-of-topic', locale);
  const isLong = advice.isLong();
  const cardsIn = (topic: string) => cardsOf(site, 'advice', advice.linesOn(topic, 1), locale);
  const linksTo = (cards: Localized<Listed<'advice'>>[]) => cards.map((card) => toPageLink('advice', card, locale));
  const topics = cardsOf(site, 'topics', site.catalogue('topics', locale).linesOn('', page), locale);
  const missing = advice.groups().filter((topic) => site.card('topics', topic, locale) === null);
  return {
    topics: topics.map((topic) => ({
      topic,
      links: isLong ? [] : linksTo(readFirstFirst(topic.content, cardsIn(topic.content.id))),
    })),
    withoutTopic: linksTo(missing.flatMap(cardsIn)),
  };
}

/** Advice in the order given; what should be read first comes first. */
export function readFirstFirst(
  topic: Pick<Listed<'topics'>, 'readFirst'>,
  advice: Localized<Listed<'advice'>>[],
): Localized<Listed<'advice'>>[] {
  const isFirst = (entry: Localized<Listed<'advice'>>) => topic.readFirst.includes(entry.content.id);
  return [...advice.filter(isFirst), ...advice.filter((entry) => !isFirst(entry))];
}

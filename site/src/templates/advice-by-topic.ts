import type { Locale } from '@ot/shared-types';
import type { Listed } from '../listed.ts';
import { toPageLink } from '../references-of.ts';
import type { PageLink } from '../references.ts';
import type { Localized, SiteReader } from '../site-reader.ts';
import { byOrder, byTitle } from './by-title.ts';

export interface TopicWithAdvice {
  topic: Localized<Listed<'topics'>>;
  links: PageLink[];
}

/** All topics in their order, each with links to its advice; and the advice whose topic is not published. */
export function adviceByTopic(
  site: SiteReader,
  locale: Locale,
): { topics: TopicWithAdvice[]; withoutTopic: PageLink[] } {
  const topics = byOrder(site.list('topics', locale));
  const advice = byTitle(site.list('advice', locale), locale);
  const known = new Set(topics.map((topic) => topic.content.id));
  const linksTo = (entries: Localized<Listed<'advice'>>[]) =>
    entries.map((entry) => toPageLink('advice', entry, locale));
  return {
    topics: topics.map((topic) => ({ topic, links: linksTo(adviceOf(topic.content, advice)) })),
    withoutTopic: linksTo(advice.filter((entry) => !known.has(entry.content.topic))),
  };
}

/** The advice of a topic, in the order given; what should be read first comes first. */
export function adviceOf(
  topic: Listed<'topics'>,
  advice: Localized<Listed<'advice'>>[],
): Localized<Listed<'advice'>>[] {
  const own = advice.filter((entry) => entry.content.topic === topic.id);
  const isFirst = (entry: Localized<Listed<'advice'>>) => topic.readFirst.includes(entry.content.id);
  return [...own.filter(isFirst), ...own.filter((entry) => !isFirst(entry))];
}

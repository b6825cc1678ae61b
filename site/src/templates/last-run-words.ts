import type { Locale, Session } from '@ot/shared-types';
import { formatDay } from '../i18n/dates.ts';
import { format } from '../i18n/format.ts';
import { strings } from '../i18n/strings/index.ts';
import { lastRunOf } from '../../content/upcoming-sessions.ts';

/** "It last ran in spring 2023."; null when the series is not known to have run. */
export function lastRunWords(session: Session, { locale, now }: { locale: Locale; now: Date }): string | null {
  const { sessions: words, choices } = strings(locale);
  const last = lastRunOf(session, now);
  if (last === null) return null;
  if ('on' in last) return format(words.lastRanOn, { date: formatDay(last.on, locale) });
  return format(words.lastRan, { season: choices.seasons[last.season], year: last.year });
}

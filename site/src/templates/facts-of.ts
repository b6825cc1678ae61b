import type { Advice, Equipment, Locale, ReferralRoute, Session } from '@ot/shared-types';
import { formatCount } from '../i18n/format.ts';
import { strings } from '../i18n/strings/index.ts';
import type { Listed } from '../../content/listed.ts';

/** A label and its values, as the summary list shows them; without a locale, in the language of the page. */
export interface Fact {
  label: string;
  values: string[];
  locale?: Locale;
}

/** Who an advice page is for, where, and how long to try it when all strategies agree. */
export function adviceFacts(advice: Advice, locale: Locale): Fact[] {
  const { advice: words, choices } = strings(locale);
  const howLong = sharedValue(advice.strategies.map((strategy) => strategy.howLong));
  return [
    { label: words.age, values: advice.ageBands.map((age) => choices.ageBands[age]) },
    { label: words.where, values: advice.settings.map((setting) => choices.settings[setting]) },
    { label: words.forWhom, values: advice.audience.map((audience) => choices.audiences[audience]) },
    { label: words.howLong, values: howLong === null ? [] : [howLong] },
    { label: words.level, values: [choices.tiers[advice.tier]] },
  ];
}

/** Age, setting and time needed, for a card. All in the language of the card. */
export function adviceCardFacts(advice: Listed<'advice'>, locale: Locale): Fact[] {
  const { advice: words, choices } = strings(locale);
  return [
    { label: words.age, values: advice.ageBands.map((age) => choices.ageBands[age]) },
    { label: words.where, values: advice.settings.map((setting) => choices.settings[setting]) },
    { label: words.time, values: advice.howOften === null ? [] : [advice.howOften] },
  ];
}

export function equipmentFacts(equipment: Equipment, locale: Locale): Fact[] {
  const { equipment: words, choices } = strings(locale);
  return [
    { label: words.kind, values: [choices.equipmentKinds[equipment.kind]] },
    { label: words.maker, values: [equipment.maker] },
    { label: words.models, values: equipment.models },
    { label: words.howLong, values: equipment.howLong === null ? [] : [equipment.howLong] },
  ];
}

export function sessionFacts(session: Session, locale: Locale): Fact[] {
  const { sessions: words, choices } = strings(locale);
  return [
    { label: words.forWhom, values: session.audience.map((audience) => choices.audiences[audience]) },
    { label: words.mode, values: [choices.sessionModes[session.mode]] },
  ];
}

/** For whom a referral route is: age, place, and who can refer. `written` is the language of the route's own texts. */
export function referralFacts(route: ReferralRoute, { written, around }: { written: Locale; around: Locale }): Fact[] {
  const { referral: words, choices } = strings(around);
  const age = ageRange(route, around);
  return [
    { label: words.age, values: age === null ? [] : [age] },
    { label: words.where, values: route.setting === 'any' ? [] : [choices.referralSettings[route.setting]] },
    { label: words.area, values: route.area === null ? [] : [route.area], locale: written },
    { label: words.whoCanRefer, values: route.whoCanRefer, locale: written },
  ];
}

/** "0 to 4 years"; null where the source sets no limit. */
export function ageRange({ ageFrom, ageTo }: Pick<ReferralRoute, 'ageFrom' | 'ageTo'>, locale: Locale): string | null {
  const { referral: words } = strings(locale);
  // The last number decides between year and years.
  if (ageFrom !== null && ageTo !== null)
    return formatCount(words.ageFromTo, locale, { from: ageFrom, to: ageTo, count: ageTo });
  if (ageFrom !== null) return formatCount(words.ageFrom, locale, { from: ageFrom, count: ageFrom });
  return ageTo === null ? null : formatCount(words.ageTo, locale, { to: ageTo, count: ageTo });
}

function sharedValue(values: (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

import type { Advice, Block, Equipment, Locale } from '@ot/shared-types';
import { contentsOf, type HeadingIds } from '../components/heading-id.ts';
import { strings } from '../i18n/strings/index.ts';
import type { TextLink } from '../references/references.ts';

/** Links to the strategies of an advice page, for its list of contents. */
export function linksToStrategies(advice: Advice, ids: HeadingIds, locale: Locale): TextLink[] {
  return advice.strategies.flatMap((strategy) => {
    const id = ids(strategy);
    return id === undefined ? [] : [linkTo(id, strategy.title, locale)];
  });
}

/** Links to the headings of a body. */
export function linksToHeadings(blocks: Block[], ids: HeadingIds, locale: Locale): TextLink[] {
  return contentsOf(blocks, ids).map(({ id, text }) => linkTo(id, text, locale));
}

/** Fragments of the parts of an equipment guide, in the order of the page. */
export const equipmentParts = [
  'whenNotToUse',
  'beforeYouStart',
  'setUp',
  'use',
  'safetyChecks',
  'outgrown',
  'cleaning',
  'repairs',
] as const;
export type EquipmentPart = (typeof equipmentParts)[number];

/** Links to those parts of an equipment guide that it has; the warning comes first. */
export function linksToEquipmentParts(equipment: Equipment, locale: Locale): TextLink[] {
  const has: Record<EquipmentPart, boolean> = {
    whenNotToUse: true,
    beforeYouStart: equipment.beforeYouStart.length > 0,
    setUp: equipment.setUp.length > 0,
    use: equipment.use.length > 0,
    safetyChecks: equipment.safetyChecks.length > 0,
    outgrown: equipment.outgrownSigns.length > 0,
    cleaning: equipment.cleaning.length > 0,
    repairs: equipment.repairContact !== null,
  };
  const words = strings(locale).equipment;
  return equipmentParts.filter((part) => has[part]).map((part) => linkTo(part, words[part], locale));
}

function linkTo(id: string, text: string, locale: Locale): TextLink {
  return { href: `#${id}`, text, locale };
}

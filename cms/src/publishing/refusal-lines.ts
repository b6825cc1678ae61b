import { isGlobalName, isLocale, localeInfo, type Refusal } from '@ot/shared-types';
import type { Payload } from 'payload';
import { placeOf } from '../faults/place-of.ts';

/** A refusal as screens tell it. */
export interface RefusalLine extends Refusal {
  /** “Advice, Polish, Things to try 1”. */
  where: string;
}

export const refusalLines = (payload: Payload, refusals: readonly Refusal[]): RefusalLine[] =>
  refusals.map((refusal) => ({ ...refusal, where: whereOf(payload, refusal) }));

function whereOf({ config }: Payload, { collection, locale, field }: Refusal): string {
  const found = isGlobalName(collection)
    ? config.globals.find(({ slug }) => slug === collection)
    : config.collections.find(({ slug }) => slug === collection);
  const label = found && ('label' in found ? found.label : found.labels.singular);
  const kind = typeof label === 'string' ? label : collection;
  const language = isLocale(locale) ? localeInfo(locale).englishName : '';
  return [kind, language, placeOf(found?.fields ?? [], field)].filter(Boolean).join(', ');
}

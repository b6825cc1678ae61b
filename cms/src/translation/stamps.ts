import { sourceHash } from '@ot/shared-types';
import { fingerprintOfParts } from './english-fingerprint.ts';
import type { FieldShape } from '../payload/in-language.ts';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { partsOf, type Part } from './parts.ts';

/**
 * Which English a translation was made from, part by part: one short fingerprint for each part of the English. A part whose
 * fingerprint is not among them is out of date, whatever the reason: it changed, it is new, or nobody ever looked.
 */
export type Stamps = ReadonlySet<string>;

/** The English of a document. Made once for all its languages: fingerprints cost. */
export interface English {
  parts: readonly StampedPart[];
  /** Of all of it. */
  fingerprint: string;
}

type StampedPart = Part & { stamp: string };

export function englishOf(fields: readonly FieldShape[], text: PayloadRecord): English {
  const parts = partsOf(fields, text);
  return {
    parts: parts.map((part) => ({ ...part, stamp: stampOf(part) })),
    fingerprint: fingerprintOfParts(parts),
  };
}

const separator = ' ';

/** As the record of a translation keeps them. */
export const toStamps = (kept: unknown): Stamps =>
  new Set(typeof kept === 'string' ? kept.split(separator).filter((stamp) => stamp !== '') : []);

export const keptStamps = (stamps: readonly string[]): string => stamps.join(separator);

interface Pair {
  fields: readonly FieldShape[];
  english: English;
  /** The document as it stands in the language of the translation. */
  version: PayloadRecord;
}

/** The parts of the English of which the translation does not say what they say now. */
export function olderParts(pair: Pair): StampedPart[] {
  const { translation } = pair.version;
  const { sourceHash: madeFrom, sourceParts } = isRecord(translation) ? translation : {};
  // Once all of it was current, and the English is again what it was then. Rows of a copied page have other names.
  if (madeFrom === pair.english.fingerprint) return [];
  const stamps = toStamps(sourceParts);
  return partsToTranslate(pair).filter(({ stamp }) => !stamps.has(stamp));
}

/** The fingerprints of a translation of which somebody says that all of it is true to the English of now. */
export const stampsOfAll = (pair: Pair): string[] => partsToTranslate(pair).map(({ stamp }) => stamp);

/** The fingerprints of a translation of this English text: where the document says something else by now, it has none. */
export function stampsFor(pair: Pair, text: PayloadRecord): string[] {
  const said = saysByPlace(partsOf(pair.fields, text));
  return partsToTranslate(pair)
    .filter(({ kind, place, says }) => kind !== 'words' || says === (said.get(place) ?? ''))
    .map(({ stamp }) => stamp);
}

/**
 * The fingerprints after words were changed: those parts become current, each with what stands around it, because whoever writes in
 * a row sees it. The rest keeps what it had. Fingerprints that fit no part any more are dropped.
 */
export function stampsAfter(pair: Pair, changed: readonly string[], stamps: Stamps): string[] {
  const isSeen = ({ kind, place }: Part) =>
    kind === 'words' ? changed.includes(place) : changed.some((words) => words.startsWith(place));
  return partsToTranslate(pair)
    .filter((part) => stamps.has(part.stamp) || isSeen(part))
    .map(({ stamp }) => stamp);
}

/** Where a translation says something else than before. */
export function changedPlaces(fields: readonly FieldShape[], before: PayloadRecord, now: PayloadRecord): string[] {
  const old = saysByPlace(partsOf(fields, before));
  return [...saysByPlace(partsOf(fields, now))]
    .filter(([place, says]) => says !== (old.get(place) ?? ''))
    .map(([place]) => place);
}

/** Empty parts of the English count only where the translation says something: there it says more than the English. */
function partsToTranslate({ fields, english, version }: Pair): StampedPart[] {
  const translated = saysByPlace(partsOf(fields, version));
  return english.parts.filter(
    ({ kind, place, says }) => says !== '' || (kind === 'words' && (translated.get(place) ?? '') !== ''),
  );
}

const saysByPlace = (parts: Part[]): Map<string, string> =>
  new Map(parts.filter(({ kind }) => kind === 'words').map(({ place, says }) => [place, says]));

/** Keeps a word that moves from a place to what stands there from going unnoticed. Not white space, which hashing collapses. */
const boundary = '\u001F';

const stampOf = ({ kind, place, says }: Part): string => sourceHash([kind, place, says].join(boundary)).slice(0, 11);

import { isGlobalName, isLocale, localeInfo, sourceLocale, type Locale } from '@ot/shared-types';
import { isolateObjectProperty, type PayloadRequest } from 'payload';
import type { PayloadRecord } from '../../payload/payload-record.ts';
import { readAllLanguages } from '../../export/read-all-languages.ts';
import { readGlobal } from '../../export/read-globals.ts';
import { withValues } from '../../export/with-values.ts';
import { readLanguageRows, rowsOfDocument } from '../../translation/language-words.ts';
import type { Versioned } from '../../payload/latest-version.ts';
import { hrefOfField } from '../../screen-parts/href-of-field.ts';
import { askedOf } from './publication-gate.ts';
import { preparePublication, type Publication } from './publication.ts';
import type { PublicationFault } from '../../faults/publication-fault.ts';

/** A fault as screens tell it. */
export interface FaultLine extends PublicationFault {
  /** “Polish”; empty where all languages share it. */
  language: string;
  /** The way to the field, in its language. */
  href: string;
}

/** What a publication would come to, as far as people are told of it. */
export interface DraftCheck {
  /** Why nothing at all would go out. */
  refused: FaultLine[];
  /** Why readers of a language would keep what they have. */
  keptBack: FaultLine[];
  /** Languages with words in the draft that would not go out, because nobody submitted them. */
  unfinished: string[];
}

/** The newest draft, as if it were published now; with what stands in the form, if that is given. Changes nothing. */
export async function checkDraft(
  req: PayloadRequest,
  document: Versioned,
  form: { locale: Locale; values: PayloadRecord | null },
): Promise<DraftCheck> {
  const draft = await readDraft(req, document);
  if (draft === null) return { refused: [], keptBack: [], unfinished: [] };
  const { shapes, ...asked } = await askedOf(req, { ...document, document: draft });
  const text = form.values === null ? draft : withValues(shapes, draft, form.values, form.locale);
  const onScreen = isolateObjectProperty(req, ['locale']);
  onScreen.locale = form.locale;
  return toCheck(document, await preparePublication(onScreen, { ...asked, shapes, document: text }));
}

async function readDraft({ payload }: PayloadRequest, { collection, id }: Versioned): Promise<PayloadRecord | null> {
  if (isGlobalName(collection)) return (await readGlobal(payload, collection, { draft: true })).document;
  const [found] = await readAllLanguages(payload, { collection, where: { id: { equals: id } }, limit: 1, draft: true });
  return found ?? null;
}

export function toCheck(document: Versioned, { refused, keptBack, unfinished }: Publication): DraftCheck {
  const english = refused.filter(({ locale }) => locale === sourceLocale);
  // Without a fault of the English the publication was of the language on the screen, and that is what stops it.
  const stops = english.length > 0 ? english : refused;
  const others =
    refused.length > 0 ? refused.filter((fault) => !stops.includes(fault)) : Object.values(keptBack).flat();
  return {
    refused: linesOf(document, stops),
    keptBack: linesOf(document, others),
    unfinished: Object.keys(unfinished)
      .filter(isLocale)
      .filter((locale) => !(locale in keptBack))
      .map((locale) => localeInfo(locale).englishName),
  };
}

/** What was kept back when the document was last published. */
export async function readKeptBack(req: PayloadRequest, document: Versioned): Promise<FaultLine[]> {
  const rows = await readLanguageRows(req, rowsOfDocument(document.id));
  return rows.flatMap(({ faults }) => linesOf(document, faults ?? []));
}

export const linesOf = ({ collection, id }: Versioned, faults: readonly PublicationFault[]): FaultLine[] =>
  faults.map((fault) => ({
    ...fault,
    language: fault.isShared ? '' : localeInfo(fault.locale).englishName,
    href: hrefOfField({
      collection,
      id,
      locale: fault.isShared ? sourceLocale : fault.locale,
      field: fault.field === '' ? null : fault.field,
    }),
  }));

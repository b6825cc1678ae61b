import type { Locale } from '@ot/shared-types/locales';
import { checkRichText } from '@ot/shared-types/quality/check-rich-text';
import { checkText } from '@ot/shared-types/quality/check-text';
import type { TextFault } from '@ot/shared-types/quality/text-fault';
import { MappingFault } from '../faults/mapping-fault.ts';
import { toRichText } from '../export/rich-text.ts';

interface Surroundings {
  locale: Locale;
  today: Date;
  explained?: readonly string[];
}

/** What the rules of writing say of one field, plain or rich. The editor's screen and the server ask the same question. */
export function faultsOfValue(value: unknown, surroundings: Surroundings): TextFault[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : checkText({ text: value, ...surroundings });
  try {
    const richText = toRichText(value ?? null);
    return richText === null ? [] : checkRichText(richText, surroundings);
  } catch (error) {
    if (!(error instanceof MappingFault)) throw error;
    // What readers cannot be given is told while it is written, and not after publication.
    return [{ rule: 'not-publishable', excerpt: '', what: error.message }];
  }
}

import type { Locale } from '@ot/shared-types/locales';
import { checkRichText } from '@ot/shared-types/quality/check-rich-text';
import { checkText } from '@ot/shared-types/quality/check-text';
import type { TextFault } from '@ot/shared-types/quality/text-fault';
import { MappingFault } from '../export/mapping-fault.ts';
import { toRichText } from '../export/rich-text.ts';

interface Surroundings {
  locale: Locale;
  today: Date;
  explained?: readonly string[];
}

/** What the rules of writing say of one field, plain or rich. The editor's screen and the server ask the same question. */
export function faultsOfValue(value: unknown, surroundings: Surroundings): TextFault[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : checkText({ text: value, ...surroundings });
  const richText = readRichText(value);
  return richText === null ? [] : checkRichText(richText, surroundings);
}

/** What the contract cannot hold is refused elsewhere, with its own reason. */
function readRichText(value: unknown) {
  try {
    return toRichText(value ?? null);
  } catch (error) {
    if (error instanceof MappingFault) return null;
    throw error;
  }
}

import type { TextFault } from '@ot/shared-types/quality/text-fault';
import { textRules } from '@ot/shared-types/quality/text-rules';
import type { Severity } from '@ot/shared-types/quality/rule-facts';
import { isFilled } from './complete.ts';
import { faultsOfValue } from './faults-of-value.ts';
import { isReaderText, placeInWords, type ReaderTexts } from './reader-texts.ts';

/** A fault of the document on the screen. */
export interface FormFault extends TextFault {
  /** Path in the form, such as `strategies.0.title`. */
  path: string;
  /** The same in words. */
  place: string;
  severity: Severity;
  why: string;
  fix: string;
}

/** What Payload's form knows of a field. */
export type FormValues = Record<string, { value?: unknown }>;

/** All faults of a document, what blocks first, then in the order of the form. */
export function faultsOfForm(
  values: FormValues,
  texts: ReaderTexts,
  surroundings: Parameters<typeof faultsOfValue>[1],
): FormFault[] {
  const faults = Object.entries(values).flatMap(([path, { value }]): FormFault[] =>
    isReaderText(texts, path)
      ? faultsOfValue(value, surroundings).map((fault) => {
          const { severity, why, fix } = textRules[fault.rule];
          return { ...fault, path, place: placeInWords(texts, path), severity, why, fix };
        })
      : [],
  );
  return [...faults.filter(isBlocking), ...faults.filter((fault) => !isBlocking(fault))];
}

/** Whether there is not a word for readers yet: what is not written has no faults, and is not in order either. */
export const isUnwritten = (values: FormValues, texts: ReaderTexts): boolean =>
  !Object.entries(values).some(([path, { value }]) => isReaderText(texts, path) && isFilled(value));

export const isBlocking = ({ severity }: { severity: Severity }): boolean => severity === 'block';

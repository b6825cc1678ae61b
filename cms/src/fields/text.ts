import type { TextareaField, TextField } from 'payload';
import { isFilled, mustBeComplete } from '../quality/complete.ts';

interface TextOptions {
  name: string;
  label: string;
  help?: string;
  /** What to do when it is missing at publication; without it the text may stay empty. */
  required?: string;
  maxLength?: number;
}

/** A line that readers see, in each language. */
export function lineField(options: TextOptions): TextField {
  return {
    ...common(options),
    type: 'text',
    localized: true,
    maxLength: options.maxLength ?? 200,
    validate: checkText(options),
  };
}

/** A sentence or a few that readers see, in each language, without formatting. */
export function sentencesField(options: TextOptions): TextareaField {
  return {
    ...common(options),
    type: 'textarea',
    localized: true,
    maxLength: options.maxLength ?? 600,
    validate: checkText(options),
  };
}

/** A fact written the same in every language: a maker's name, a place. */
export function factField(options: TextOptions): TextField {
  return { ...common(options), type: 'text', maxLength: options.maxLength ?? 200, validate: checkText(options) };
}

function common({ name, label, help, required }: TextOptions) {
  return {
    name,
    label,
    required: required !== undefined,
    admin: help === undefined ? {} : { description: help },
  };
}

function checkText({ required, maxLength, label }: TextOptions) {
  return (value: unknown, context: Parameters<typeof mustBeComplete>[0] & { maxLength?: number }): string | true => {
    if (!isFilled(value)) return required !== undefined && mustBeComplete(context) ? required : true;
    const limit = context.maxLength ?? maxLength;
    if (typeof value === 'string' && limit !== undefined && value.length > limit) {
      return `${label} may have at most ${limit} characters, and this has ${value.length}. Shorten it.`;
    }
    return true;
  };
}

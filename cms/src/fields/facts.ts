import { EmailSchema, PhoneSchema } from '@ot/shared-types';
import { linkTargetFault, tidyAddress, tidyPhone } from '@ot/shared-types/quality/link-target';
import type { DateField, FieldHook, NumberField, SelectField, TextField } from 'payload';
import { choicesOf } from './choice-labels.ts';

interface FactOptions {
  name: string;
  label: string;
  help?: string;
  required?: string;
}

/** The address of a page on another site. */
export function webAddressField(options: FactOptions): TextField {
  return checkedText(options, {
    faultOf: linkTargetFault,
  });
}

export function phoneField({ name, label, help }: FactOptions): TextField {
  return {
    name,
    label,
    type: 'text',
    maxLength: 30,
    admin: { ...described(help), components: { afterInput: ['/contacts/SameNumber.tsx#SameNumber'] } },
    hooks: { beforeValidate: [tidied(tidyPhone)] },
    validate: (value: unknown) => phoneFault(value),
  };
}

/** What is wrong with a telephone number, or true. Empty is fine. */
export function phoneFault(value: unknown): string | true {
  const number = typeof value === 'string' ? tidyPhone(value) : value;
  if (number === null || number === undefined || number === '' || PhoneSchema.safeParse(number).success) return true;
  return 'Write digits and spaces only, starting with 0 or +, such as 01923 470680. Menu choices go in “Keys to press”.';
}

export function emailAddressField(options: FactOptions): TextField {
  return checkedText(options, {
    faultOf: (value) =>
      EmailSchema.safeParse(value).success
        ? null
        : 'This is not an e-mail address. Write it as name@example.org, without spaces.',
  });
}

/** A calendar day, kept at noon UTC so that no time zone moves it to the day before. */
export function dayField({ name, label, help, required }: FactOptions): DateField {
  return {
    name,
    label,
    type: 'date',
    required: required !== undefined,
    admin: { ...described(help), date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
    validate: (value) => (required !== undefined && !value ? required : true),
  };
}

export function momentField({ name, label, help, required }: FactOptions): DateField {
  return {
    name,
    label,
    type: 'date',
    required: required !== undefined,
    admin: {
      ...described(help),
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm', timeFormat: 'HH:mm' },
    },
    validate: (value) => (required !== undefined && !value ? required : true),
  };
}

/** The moment that a date field holds: text in a request, a date in a form. */
export function momentOf(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}

export function wholeNumberField({ name, label, help, required }: FactOptions): NumberField {
  return {
    name,
    label,
    type: 'number',
    admin: { step: 1, ...described(help) },
    validate: (value: number | null | undefined) => {
      if (value === null || value === undefined) return required ?? true;
      return Number.isInteger(value) || 'Write a whole number.';
    },
  };
}

/** One of the contract's fixed choices. */
export function choiceField<Value extends string>(
  options: FactOptions & { values: readonly Value[]; initial?: Value; labels?: Partial<Record<Value, string>> },
): SelectField {
  const { name, label, help, required, values, initial } = options;
  return {
    name,
    label,
    type: 'select',
    options: choicesOf(values, options.labels),
    required: required !== undefined,
    ...(initial !== undefined && { defaultValue: initial }),
    admin: { isClearable: required === undefined, ...described(help) },
    validate: (value: unknown) => {
      if (!value) return required ?? true;
      return values.some((known) => known === value) || 'Choose one from the list.';
    },
  };
}

/** Any number of the contract's fixed choices. */
export function choicesField(options: FactOptions & { values: readonly string[] }): SelectField {
  const { name, label, help, required, values } = options;
  return {
    name,
    label,
    type: 'select',
    hasMany: true,
    options: choicesOf(values),
    required: required !== undefined,
    admin: described(help),
    validate: (chosen: unknown) => {
      const list = Array.isArray(chosen) ? chosen : [];
      if (list.length === 0) return required ?? true;
      return list.every((value) => values.some((known) => known === value)) || 'Choose from the list.';
    },
  };
}

function checkedText({ name, label, help, required }: FactOptions, check: Check): TextField {
  return {
    name,
    label,
    type: 'text',
    maxLength: 500,
    required: required !== undefined,
    admin: described(help),
    hooks: { beforeValidate: [tidied(tidyAddress)] },
    validate: (value: unknown) => {
      if (typeof value !== 'string' || value === '') return required ?? true;
      return check.faultOf(tidyAddress(value)) ?? true;
    },
  };
}

function described(help: string | undefined): { description?: string } {
  return help === undefined ? {} : { description: help };
}

interface Check {
  faultOf: (value: string) => string | null;
}

/** What is pasted along unseen goes at each save, whichever way the value comes in. */
const tidied =
  (tidy: (value: string) => string): FieldHook =>
  ({ value }: { value?: unknown }): unknown =>
    typeof value === 'string' ? tidy(value) : value;

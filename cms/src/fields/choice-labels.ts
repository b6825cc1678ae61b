/** Words for the values of a fixed choice, as staff would say them. What is not here is made from the value itself. */
const words: Record<string, string> = {
  '0-4': '0 to 4 years',
  '5-7': '5 to 7 years',
  '8-11': '8 to 11 years',
  '12-18': '12 to 18 years',
  '18-25': '18 to 25 years, with an EHC plan',
  bsl: 'BSL (British Sign Language)',
  'easy-read': 'Easy Read',
  universal: 'Universal: for all children',
  targeted: 'Targeted: for some children',
  specialist: 'Specialist: for a defined clinical need',
  'not-stated': 'Not stated by the service',
  any: 'Any situation',
  information: 'Information',
  warning: 'Warning',
  emergency: 'Emergency',
  'non-urgent': 'Non-urgent (blue)',
  urgent: 'Urgent (red edge)',
  full: 'Full',
};

/** The choices of a select field, in the order of the contract. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  own: Partial<Record<Value, string>> = {},
): { label: string; value: Value }[] {
  return values.map((value) => ({ value, label: own[value] ?? words[value] ?? sentenceOf(value) }));
}

function sentenceOf(value: string): string {
  const spaced = value.replaceAll(/[-/]/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

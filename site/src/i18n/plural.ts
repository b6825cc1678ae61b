/** A sentence that changes with a number: one text for each plural category of the language (Unicode CLDR). */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Marks a text with plural forms in a string file. Give exactly the categories that `Intl.PluralRules` has for the language. */
export function plural(forms: Plural): Plural {
  return forms;
}

import { formRules } from './rules/forms.ts';
import { keyboardRules } from './rules/keyboard.ts';
import { languageRules } from './rules/language.ts';
import { layoutRules } from './rules/layout.ts';
import { linkRules } from './rules/links.ts';
import { pictureRules } from './rules/pictures.ts';
import { structureRules } from './rules/structure.ts';
import { wordRules } from './rules/words.ts';

/** The one table: which rules of ours there are, which block and which warn, why they matter and what to do. */
export const rules = {
  ...pictureRules,
  ...linkRules,
  ...formRules,
  ...structureRules,
  ...languageRules,
  ...keyboardRules,
  ...layoutRules,
  ...wordRules,
};
export type RuleId = keyof typeof rules;

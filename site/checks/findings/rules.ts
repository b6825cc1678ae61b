import { textRules } from '@ot/shared-types/quality/text-rules';
import { formRules } from './rules/forms.ts';
import { keyboardRules } from './rules/keyboard.ts';
import { languageRules } from './rules/language.ts';
import { layoutRules } from './rules/layout.ts';
import { linkRules } from './rules/links.ts';
import { pictureRules } from './rules/pictures.ts';
import { siteRules } from './rules/site.ts';
import { structureRules } from './rules/structure.ts';
import { weightRules } from './rules/weight.ts';

/** The one table: which rules of ours there are, which block and which warn, why they matter and what to do. */
export const rules = {
  ...pictureRules,
  ...linkRules,
  ...formRules,
  ...structureRules,
  ...languageRules,
  ...keyboardRules,
  ...layoutRules,
  ...siteRules,
  ...weightRules,
  ...textRules,
};
export type RuleId = keyof typeof rules;

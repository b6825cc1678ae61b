import type { TextFault } from './text-fault.ts';

/** Names that have changed or are written wrongly, and what to write. */
const wrongNames: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\bHealth Professions Council\b/gi, 'Health and Care Professions Council'],
  [/\bHPC\b/g, 'HCPC'],
  [/\b(?:British )?College of Occupational Therapists?\b/gi, 'Royal College of Occupational Therapists'],
  [/\bDown(?:['’]?s)? Syndrome\b|\bDowns? syndrome\b/g, 'Down’s syndrome'],
  [/\bTwitter\b/g, 'X'],
  [/\btelephone\b/gi, 'phone'],
  [/\bstatement of special educational needs\b/gi, 'education, health and care plan'],
  [
    /\b(?:the disabled|handicapped|wheelchair[- ]bound|suffer(?:s|ing)? from|special needs child(?:ren)?)\b/gi,
    'words that put the child first',
  ],
  [/\bAsperger(?:['’]?s)?(?: syndrome)?\b/gi, 'autism'],
  [/\bcappropriate\b/gi, 'appropriate'],
  [/\bocupational\b/gi, 'occupational'],
];
const rightAlready = /\b(?:Royal College of Occupational Therapists|Health and Care Professions Council)\b/gi;

export function checkNames(text: string): TextFault[] {
  const open = text.replace(rightAlready, '');
  return wrongNames.flatMap(([wrong, right]) =>
    [...open.matchAll(wrong)].map(([found]) => ({
      rule: 'name-wrong' as const,
      excerpt: found,
      what: `“${found}”: write ${right}.`,
    })),
  );
}

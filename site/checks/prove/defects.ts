import { anything, type Defect } from './defect-row.ts';
import { defectsOfText } from './defects-of-text.ts';
import { defectsOfUse } from './defects-of-use.ts';

export const defects: Defect[] = [...defectsOfText, ...defectsOfUse].map(([says, ours, engines, on = anything]) => ({
  says,
  ours: ours.split(' ').filter(Boolean),
  engines,
  on,
}));

/** The first row whose words fit; the order goes from particular to general. */
export function defectOf({ category, defect }: { category: string; defect: string }): Defect | undefined {
  return defects.find(({ says }) => says.test(defect)) ?? defects.find(({ says }) => says.test(category));
}

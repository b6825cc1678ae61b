import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Engine, Finding } from '../findings/finding.ts';
import { defectOf } from './defects.ts';

const CaseSchema = z.looseObject({
  id: z.union([z.number(), z.string()]),
  file: z.string(),
  category: z.string(),
  defect: z.string(),
  /** Where a set says which element has the defect, the finding must point there. */
  selector: z.string().optional(),
});
export type Case = z.infer<typeof CaseSchema>;

export interface JudgedCase extends Case {
  foundBy: Engine[];
  /** The findings that are about the intended defect. */
  hits: Finding[];
  /** Why nothing counts, where nothing does. */
  why: string;
}

export function readCases(folder: string): Case[] {
  return z.array(CaseSchema).parse(JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')));
}

/** Which findings on a case's page are about its defect, on the element that has it. */
export function judgeCase(one: Case, findings: Finding[]): JudgedCase {
  const defect = defectOf(one);
  if (!defect) return { ...one, foundBy: [], hits: [], why: 'No rule of the gate is about such a defect.' };
  const about = findings.filter((finding) => isAbout(finding, defect));
  const hits = about.filter(
    ({ element, engine }) =>
      element !== null && pointsAt(defect.on, engine, element.html) && isOn(element, one.selector),
  );
  const foundBy = [...new Set(hits.map(({ engine }) => engine))];
  const others = [...new Set(findings.map(({ engine, rule }) => `${engine} ${rule}`))].join(', ');
  const why =
    about.length > 0
      ? 'A rule about it spoke, of another element.'
      : `Nothing about it; the gate said: ${others || 'nothing'}.`;
  return { ...one, foundBy, hits, why: hits.length > 0 ? '' : why };
}

/** The Nu checker shows a piece of the source, with the element somewhere in it. */
function pointsAt(on: RegExp, engine: Engine, html: string): boolean {
  return engine === 'nu' ? new RegExp(on.source.replace('^', '')).test(html) : on.test(html);
}

/** Open questions of an engine count for nothing: it has not decided. */
function isAbout({ engine, rule, what }: Finding, defect: NonNullable<ReturnType<typeof defectOf>>): boolean {
  if (what.startsWith('Not decided')) return false;
  return engine === 'scripted' ? defect.ours.includes(rule) : (defect.engines[engine]?.test(rule) ?? false);
}

function isOn({ selector }: { selector: string }, wanted: string | undefined): boolean {
  return wanted === undefined || selector === wanted || selector.endsWith(wanted);
}

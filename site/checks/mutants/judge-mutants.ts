import type { Browser } from 'playwright-core';
import { checkAcross } from '../across/check-across.ts';
import { startBrowser } from '../browser.ts';
import type { Finding } from '../findings/finding.ts';
import { openGate, type JudgedPage } from '../gate.ts';
import { servePages } from '../serve-pages.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOfFrame } from './of-frame.ts';
import { mutantsOfLook } from './of-look.ts';
import { mutantsOfPicturesAndLinks } from './of-pictures-and-links.ts';
import { mutantsOfStructure } from './of-structure.ts';
import { mutantsOfUse } from './of-use.ts';

export const mutants: Mutant[] = [
  ...mutantsOfPicturesAndLinks,
  ...mutantsOfStructure,
  ...mutantsOfUse,
  ...mutantsOfLook,
  ...mutantsOfFrame,
];

export interface JudgedMutant {
  name: string;
  page: string;
  /** The expected rules that spoke; empty when the mutant lives. */
  killers: string[];
  /** The page no longer has what the mutant changes. */
  isUnchanged: boolean;
}

/** Whether the gate sees each mutant: a rule that should speak does, of something that it did not speak of before. */
export async function judgeMutants(
  origin: string,
  chosen: Mutant[],
  onMutant: (one: JudgedMutant) => void,
): Promise<JudgedMutant[]> {
  const pages = new Map<string, string>();
  const served = await servePages(pages, origin);
  const browser = await startBrowser();
  const healthy = new Map<string, Set<string>>();
  const judged: JudgedMutant[] = [];
  try {
    for (const { name, page, change, killedBy, beside = [] } of chosen) {
      // A gate of its own: what it has measured of the focus belongs to this page's style.
      const gate = await openGate(browser, { today: new Date() });
      const before = healthy.get(page) ?? keys((await gate.judge(origin + page)).findings);
      healthy.set(page, before);
      const html = await (await fetch(origin + page)).text();
      const mutated = change(html);
      pages.set(page, mutated);
      const changed = await gate.judge(served.origin + page);
      await gate.close();
      const findings = [
        ...changed.findings,
        ...(await findingsBeside(
          browser,
          changed,
          beside.map((path) => origin + path),
        )),
      ];
      const fresh = findings.filter((finding) => !before.has(keyOf(finding)));
      const spoke = new Set(fresh.map(ruleOf));
      const one = { name, page, killers: killedBy.filter((rule) => spoke.has(rule)), isUnchanged: mutated === html };
      judged.push(one);
      onMutant(one);
    }
    return judged;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** What shows when the changed page is laid beside healthy ones. */
async function findingsBeside(browser: Browser, changed: JudgedPage, urls: string[]): Promise<Finding[]> {
  if (urls.length === 0) return [];
  const gate = await openGate(browser, { today: new Date(), isQuick: true });
  const others: JudgedPage[] = [];
  for (const url of urls) others.push(await gate.judge(url));
  await gate.close();
  return checkAcross([...others, changed]);
}

const keys = (findings: Finding[]) => new Set(findings.map(keyOf));
const ruleOf = ({ engine, rule }: Finding) => (engine === 'scripted' ? rule : `${engine} ${rule}`);
const keyOf = ({ engine, rule, element, what }: Finding) => [engine, rule, element?.selector, what].join('|');

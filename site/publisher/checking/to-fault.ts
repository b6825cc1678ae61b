import type { PageFault } from '@ot/shared-types';
import type { Finding } from '../../checks/findings/finding.ts';
import { fieldOfWords } from './field-of-words.ts';
import { wordsOfHtml } from './words-of-html.ts';

const longest = 500;
/** The contract's limit; a page with more has one cause for most of them. */
const mostFaults = 200;

/** Findings as the CMS is told of them: what blocks first, each with the field of the entry that holds the words concerned. */
export function toFaults(findings: Finding[], content: object | null): PageFault[] {
  const byWeight = [...findings].sort((a, b) => Number(a.severity === 'warn') - Number(b.severity === 'warn'));
  return byWeight.slice(0, mostFaults).map((finding) => toFault(finding, content));
}

function toFault(
  { rule, engine, severity, wcag, element, what, why, fix }: Finding,
  content: object | null,
): PageFault {
  return {
    rule,
    engine,
    severity,
    wcag: [...wcag],
    selector: element?.selector ?? null,
    excerpt: (element?.html ?? '').slice(0, longest),
    what,
    why,
    fix,
    field: content && element ? fieldOfWords(content, wordsOfHtml(element.html)) : null,
  };
}

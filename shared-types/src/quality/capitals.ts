import type { TextFault } from './text-fault.ts';

/** Words in capitals are read letter by letter by some voices, and lose their shape for readers with dyslexia. */
export function checkCapitals(text: string): TextFault[] {
  const runs =
    text.match(/(?<!\p{L})\p{Lu}[\p{Lu}'’-]+(?:[\s,]+(?:\p{Lu}[\p{Lu}'’-]+|[AI](?!\p{L})))+(?!\p{L})/gu) ?? [];
  return runs
    .filter((run) => run.replace(/[^\p{L}]/gu, '').length >= 12)
    .filter((run) => run.split(/[\s,]+/).some((word) => word.length >= 5))
    .map((run) => ({ rule: 'capitals', excerpt: run, what: 'These words are written in capitals.' }));
}

import { previewWords } from '../../src/i18n/preview-words.ts';

/** Where a fault is, as an editor sees it: `strategies.0.whatYouNeed.1` is "strategies 1, what you need 2". */
export function fieldWords(path: string): string {
  if (path === '') return previewWords.wholeEntry;
  const words: string[] = [];
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) words.push(`${words.pop() ?? ''} ${Number(part) + 1}`.trim());
    else words.push(part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' '));
  }
  return words.join(', ');
}

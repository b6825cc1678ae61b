import type { TextFault } from './text-fault.ts';

/** Known to everyone in the United Kingdom, or names that are always written so. */
const everydayAbbreviations = new Set(
  [
    ...[
      'NHS',
      'UK',
      'GP',
      'BBC',
      'TV',
      'DVD',
      'CD',
      'PC',
      'PE',
      'ID',
      'USB',
      'USA',
      'US',
      'EU',
      'OK',
      'AM',
      'PM',
      'AD',
      'BC',
    ],
    ...[
      'PDF',
      'HTML',
      'URL',
      'SMS',
      'QR',
      'A4',
      'FAQ',
      'VAT',
      'UN',
      'MP',
      'MPS',
      'GOV',
      'CSS',
      'DNA',
      'HIV',
      'AIDS',
      'MS',
      'KB',
      'MB',
      'GB',
    ],
  ].map((word) => word.toUpperCase()),
);

/** Abbreviations that a text uses and never writes out. `explained` are those that the page or its glossary explains. */
export function checkAbbreviations(text: string, explained: Iterable<string> = []): TextFault[] {
  const known = new Set([...explained].map((word) => word.toUpperCase()));
  const found = new Set(text.match(/(?<![\p{L}\p{N}@./-])[A-Z]{2,6}(?:Co|s)?(?![\p{L}\p{N}@-]|\.\w)/gu) ?? []);
  return [...found]
    .filter((word) => !isExplained(word.replace(/s$/, ''), text, known))
    .map((word) => ({ rule: 'abbreviation-unexplained', excerpt: word, what: `“${word}” is not explained.` }));
}

function isExplained(word: string, text: string, known: Set<string>): boolean {
  const capital = word.toUpperCase();
  if (everydayAbbreviations.has(capital) || known.has(capital) || /^[IVXLC]+$/.test(word)) return true;
  return text.includes(`(${word})`) || new RegExp(`\\b${word}s? \\([\\p{L}]`, 'u').test(text);
}

import { englishWords, wordsByLanguage } from './language-words.ts';

export type Script =
  | 'Latin'
  | 'Arabic'
  | 'Cyrillic'
  | 'Bengali'
  | 'Gujarati'
  | 'Tamil'
  | 'Han'
  | 'Devanagari'
  | 'Gurmukhi'
  | 'Greek'
  | 'Hebrew';

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Gujarati', /\p{Script=Gujarati}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Gurmukhi', /\p{Script=Gurmukhi}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
];

const scriptByLanguage: Readonly<Record<string, Script>> = {
  ...{
    ar: 'Arabic',
    ur: 'Arabic',
    fa: 'Arabic',
    ps: 'Arabic',
    uk: 'Cyrillic',
    ru: 'Cyrillic',
    bg: 'Cyrillic',
    bn: 'Bengali',
  },
  ...{
    gu: 'Gujarati',
    ta: 'Tamil',
    zh: 'Han',
    hi: 'Devanagari',
    ne: 'Devanagari',
    pa: 'Gurmukhi',
    el: 'Greek',
    he: 'Hebrew',
  },
};

/** Letters of each script in a text, most first. */
export function scriptsOf(text: string): { script: Script; letters: number }[] {
  return scripts
    .map(([script, letter]) => ({ script, letters: text.match(letter)?.length ?? 0 }))
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters);
}

/** The script that a language is written in; Latin where nothing else is known. */
export function scriptOfLanguage(language: string): Script {
  return scriptByLanguage[primary(language)] ?? 'Latin';
}

export function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** The Latin-script language that a text is in, or null where its words do not tell. */
export function latinLanguageOf(text: string): string | null {
  const said = latinWords(text);
  const score = (list: ReadonlySet<string>) => said.filter((word) => list.has(word)).length;
  const scores = Object.entries({ en: englishWords, ...wordsByLanguage })
    .map(([language, list]) => ({ language, hits: score(list) }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || best.hits < 3 || best.hits < said.length * 0.15) return null;
  return best.hits > (second?.hits ?? 0) * 1.4 ? best.language : null;
}

/** A phrase of another language inside a text of one: words in quotation marks, or a run that holds only foreign words. */
export function foreignPhrases(text: string, language: string): { phrase: string; language: string }[] {
  const home = primary(language);
  const quoted = [...text.matchAll(/["“„«]([^"“”„«»]{6,200})["”»]/g)].map(([, phrase = '']) => phrase);
  const runs = text.split(/[.,;:!?()"“”«»]/).filter((part) => latinWords(part).length >= 3);
  const found = [...quoted, ...runs].flatMap((phrase) => {
    const foreign = foreignLanguageOf(phrase, home);
    return foreign === null ? [] : [{ phrase: phrase.trim(), language: foreign }];
  });
  return found.filter(({ phrase }, index) => found.findIndex((other) => other.phrase.includes(phrase)) === index);
}

/** The language of a short phrase that is certainly not the home language. */
export function foreignLanguageOf(phrase: string, home: string): string | null {
  const said = latinWords(phrase);
  const own = home === 'en' ? englishWords : (wordsByLanguage[home] ?? new Set<string>());
  const known = said.filter((word) => own.has(word) && word.length > 1).length;
  const scores = Object.entries({ en: englishWords, ...wordsByLanguage })
    .filter(([language]) => language !== home)
    .map(([language, list]) => ({ language, hits: said.filter(isForeignIn(list, own)).length }))
    .sort((a, b) => b.hits - a.hits);
  const best = scores[0];
  if (!best || best.hits < 2 || known >= best.hits || best.hits < said.length * 0.4) return null;
  return best.language;
}

/** Words of one letter are at home in many languages. */
const isForeignIn = (list: ReadonlySet<string>, own: ReadonlySet<string>) => (word: string) =>
  word.length > 1 && list.has(word) && !own.has(word);

function latinWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{Script=Latin}[\p{Script=Latin}\p{M}’']*/gu) ?? []).map((word) =>
    word.replace(/[’']/g, ''),
  );
}

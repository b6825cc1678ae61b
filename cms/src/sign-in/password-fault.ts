import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonWords } from '@zxcvbn-ts/language-common';
import { dictionary as englishWords } from '@zxcvbn-ts/language-en';

/** NCSC and ASVS 6.2.1: length counts, strange characters do not. */
export const shortestPassword = 15;
/** More is no safer, and costs the check more time with every character. */
const longestPassword = 200;
/** Of 0 to 4: ten thousand million guesses at least. */
const lowestScore = 4;

/** What people here are the first to write, and no list of the world's passwords has. */
const ourWords = ['hertfordshire', 'occupational', 'therapy', 'childrens', 'correct horse battery staple'];

const strength = new ZxcvbnFactory({ dictionary: { ...commonWords, ...englishWords }, graphs: adjacencyGraphs });

/** Why a password is refused, in words that say what to do; null if it is accepted. */
export function passwordFault(password: unknown, email: string): string | null {
  if (typeof password !== 'string' || password.length < shortestPassword)
    return `Use at least ${shortestPassword} characters. Four unrelated words are easy to remember.`;
  if (password.length > longestPassword) return `Use at most ${longestPassword} characters.`;
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  const bare = password.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (name.length > 3 && bare.includes(name))
    return 'Do not use your e-mail address in the password. Use four unrelated words.';
  const { score } = strength.check(password, [...ourWords, ...email.split(/[@.]/)]);
  return score < lowestScore ? 'Attackers would guess this soon. Use four unrelated words.' : null;
}

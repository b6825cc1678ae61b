/** NCSC and ASVS 6.2.1: length counts, strange characters do not. */
export const shortestPassword = 15;

/** Long enough, and yet among the first that anybody tries. */
const common = [
  'correcthorsebatterystaple',
  'passwordpassword',
  'password12345678',
  'qwertyuiopasdfgh',
  'qwertyuiop12345',
  'iloveyouiloveyou',
  'letmeinletmein1',
  'adminadminadmin',
  'administrator123',
  'occupationaltherapy',
  'childrensoccupationaltherapy',
  'hertfordshire1234',
];

/** Why a password is refused, in words that say what to do; null if it is accepted. */
export function passwordFault(password: unknown, email: string): string | null {
  if (typeof password !== 'string' || password.length < shortestPassword) {
    return `Use at least ${shortestPassword} characters. Four unrelated words are easy to remember.`;
  }
  const bare = password.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (new Set(bare).size < 5) return 'This repeats a few characters. Use four unrelated words.';
  if (common.includes(bare) || /^(0?1234567890?|abcdefgh|qwertyuiop)/.test(bare)) {
    return 'This is among the first passwords that attackers try. Use four unrelated words.';
  }
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  if (name.length > 3 && bare.includes(name))
    return 'Do not use your e-mail address in the password. Use four unrelated words.';
  return null;
}

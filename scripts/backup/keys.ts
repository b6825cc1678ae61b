import { existsSync, readFileSync, writeFileSync } from 'node:fs';
export { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { PlainError } from '../progress.ts';

/** Recipients are public: whoever has one can make backups. Identities are secret: whoever has one can read them. */
const recipientWord = /^age1[a-z0-9]+$/;
const identityWord = /^AGE-SECRET-KEY-[A-Z0-9-]+$/;

/** `BACKUP_RECIPIENTS`: one or more, or a file of them. */
export function readRecipients(given: Record<string, string | undefined>): string[] {
  const words = wordsOf(given['BACKUP_RECIPIENTS'] ?? '', recipientWord);
  if (words.length > 0) return words;
  throw new PlainError(
    'A backup is encrypted, and BACKUP_RECIPIENTS names nobody who can open it. Make a key with "npm run backup-key -- FILE", keep that file elsewhere, and set BACKUP_RECIPIENTS to the line that it prints (age1…).',
  );
}

/** `BACKUP_IDENTITY`: one or more, or a file of them. */
export function readIdentities(given: Record<string, string | undefined>): string[] {
  const words = wordsOf(given['BACKUP_IDENTITY'] ?? '', identityWord);
  if (words.length > 0) return words;
  throw new PlainError(
    'A backup can only be opened with its key. Set BACKUP_IDENTITY to the file that "npm run backup-key" made (AGE-SECRET-KEY-…).',
  );
}

/** Makes a key, writes it to a file of its owner alone, and answers its public half. */
export async function makeKey(file: string): Promise<string> {
  if (existsSync(file))
    throw new PlainError(`${file} is there already: backups may need the key in it. Choose another file.`);
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  writeFileSync(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' });
  return recipient;
}

/** Keys stand in the setting itself, or in the file that it names, one a line, with lines of remarks between. */
function wordsOf(setting: string, word: RegExp): string[] {
  const isFile = setting !== '' && !/age1|AGE-SECRET-KEY-/.test(setting);
  if (isFile && !existsSync(setting)) throw new PlainError(`There is no file of keys "${setting}". Correct its path.`);
  const text = isFile ? readFileSync(setting, 'utf8').replace(/^#.*$/gm, '') : setting;
  const words = text.split(/[\s,]+/).filter((each) => each !== '');
  const wrong = words.find((each) => !word.test(each));
  // A secret half must not be shown, not even in a message.
  if (wrong !== undefined)
    throw new PlainError(
      `${isFile ? `The file "${setting}"` : 'The setting'} holds something that is no ${word === recipientWord ? 'public key (age1…)' : 'secret key (AGE-SECRET-KEY-…)'}. Correct it.`,
    );
  return words;
}

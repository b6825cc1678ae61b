import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { DemoUser } from './demo-users.ts';

const AccountsSchema = z.array(z.object({ email: z.string(), password: z.string(), role: z.string() }));
type Accounts = z.infer<typeof AccountsSchema>;

/** The demo accounts with their passwords: read from the file, or made at random and written where only the owner reads. */
export function readOrMakePasswords(file: string, users: DemoUser[]): Accounts {
  const kept = existsSync(file) ? AccountsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
  const missing = users.filter(({ email }) => !kept.some((account) => account.email === email));
  if (missing.length === 0) return kept;
  const made = missing.map(({ email, role }) => ({ email, password: randomBytes(15).toString('base64url'), role }));
  const accounts = [...kept, ...made];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return accounts;
}

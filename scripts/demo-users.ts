import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './progress.ts';

export interface DemoUser {
  email: string;
  password: string;
  role: string;
}

/** The demo users with the passwords that the CMS made for them on the first start. */
export function demoUsers(dataDir: string): DemoUser[] {
  const file = join(dataDir, 'demo-users.json');
  if (!existsSync(file)) return [];
  const users: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(users) ? users.filter(isDemoUser) : [];
}

/** Prints who can sign in, and how to stop. */
export function showDemoUsers(dataDir: string): void {
  for (const user of demoUsers(dataDir)) say(`  ${user.role.padEnd(14)} ${user.email.padEnd(36)} ${user.password}`);
  say('\nPress Ctrl-C to stop everything.');
}

function isDemoUser(value: unknown): value is DemoUser {
  return typeof value === 'object' && value !== null && 'email' in value && 'password' in value && 'role' in value;
}

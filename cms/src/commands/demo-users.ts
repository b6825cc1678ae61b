import type { Locale } from '@ot/shared-types';
import type { Role } from '../access/roles.ts';

export interface DemoUser {
  email: string;
  name: string;
  role: Role;
  languages: Exclude<Locale, 'en'>[];
}

/** One user for each role, at addresses that can never receive mail (RFC 2606). */
export const demoUsers: DemoUser[] = [
  { email: 'administrator@example.org', name: 'Demo administrator', role: 'administrator', languages: [] },
  { email: 'editor@example.org', name: 'Demo editor', role: 'editor', languages: [] },
  { email: 'translator.polish@example.org', name: 'Demo translator, Polish', role: 'translator', languages: ['pl'] },
  { email: 'translator.urdu@example.org', name: 'Demo translator, Urdu', role: 'translator', languages: ['ur'] },
  { email: 'translator.arabic@example.org', name: 'Demo translator, Arabic', role: 'translator', languages: ['ar'] },
  { email: 'viewer@example.org', name: 'Demo viewer', role: 'viewer', languages: [] },
];

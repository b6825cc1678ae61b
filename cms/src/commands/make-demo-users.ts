import type { Payload } from 'payload';
import { readEnvironment } from '../environment/environment.ts';
import { readOrMakePasswords } from './demo-passwords.ts';
import { demoUsers } from './demo-users.ts';

/** Makes one demo user for each role, in a CMS without users: one that somebody deleted must not come back at the next start. */
export async function makeDemoUsers(payload: Payload): Promise<void> {
  const { dataDir } = readEnvironment(process.env);
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return;
  for (const { email, role, password } of readOrMakePasswords(`${dataDir}/demo-users.json`, demoUsers)) {
    const user = demoUsers.find((demo) => demo.email === email);
    if (!user) continue;
    await payload.create({
      collection: 'users',
      data: { email, password, role: user.role, name: user.name, languages: user.languages },
    });
    console.log(`Made ${email} (${role})`);
  }
}

import type { Payload } from 'payload';
import { readEnvironment } from '../environment.ts';
import { readOrMakePasswords } from './demo-passwords.ts';
import { demoUsers } from './demo-users.ts';

/** Makes one demo user for each role. Users that exist are left alone, and so is the file with their passwords. */
export async function makeDemoUsers(payload: Payload): Promise<void> {
  const { dataDir } = readEnvironment(process.env);
  for (const { email, role, password } of readOrMakePasswords(`${dataDir}/demo-users.json`, demoUsers)) {
    const user = demoUsers.find((demo) => demo.email === email);
    if (!user) continue;
    const found = await payload.count({ collection: 'users', where: { email: { equals: email } } });
    if (found.totalDocs > 0) continue;
    await payload.create({
      collection: 'users',
      data: { email, password, role: user.role, name: user.name, languages: user.languages },
    });
    console.log(`Made ${email} (${role})`);
  }
}

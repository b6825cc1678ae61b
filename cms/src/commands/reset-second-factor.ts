import { createLocalReq } from 'payload';
import { resetSecondFactor } from '../sign-in/second-factor/reset.ts';
import { startPayload } from './start-payload.ts';

/** Takes the second lock of an account away, when no administrator can: `pnpm reset-second-factor -- sam@example.org`. */
const email = process.argv.slice(2).find((argument) => argument.includes('@'));

async function reset(): Promise<string> {
  if (!email) throw new Error('Whose? Usage: pnpm reset-second-factor -- sam@example.org');
  const payload = await startPayload();
  const where = { email: { equals: email.toLowerCase() } };
  const user = await payload.db.findOne<{ id: string }>({ collection: 'users', where });
  if (!user) throw new Error(`There is no account with the address ${email}.`);
  await resetSecondFactor(await createLocalReq({}, payload), user.id);
  return `${email} is signed out everywhere, and sets up a new second lock at the next sign-in.`;
}

try {
  console.log(await reset());
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

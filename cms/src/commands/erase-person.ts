import { createLocalReq, type Payload } from 'payload';
import { erasePerson, formerName, type Account } from '../erasure/erase-person.ts';
import { pagesThatName } from '../erasure/pages-that-name.ts';
import { startPayload } from './start-payload.ts';

/** Takes a person out of the CMS; `npm run erase-person -- sam@example.org` says of backups too. */
const email = process.argv.slice(2).find((argument) => argument.includes('@'));

async function erase(): Promise<string> {
  if (!email) throw new Error('Whom? Usage: npm run erase-person -- sam@example.org');
  const payload = await startPayload();
  const where = { email: { equals: email.toLowerCase() } };
  const account = await payload.db.findOne<Account>({ collection: 'users', where });
  if (!account) return `There is no account with the address ${email}: nothing is left to erase.`;
  const names = await erasePerson(await createLocalReq({}, payload), account);
  return [
    `${email} has no account any more: sessions, second factors, sign-ins elsewhere and counts of sign-ins went with it.`,
    `History, schedules, decisions and links that named ${names.join(', ')} say “${formerName}” now.`,
    ...(await describeRest(payload, names)),
    'Who signs in elsewhere comes back as a new viewer as long as that account works: end it there too.',
  ].join('\n');
}

async function describeRest(payload: Payload, names: string[]): Promise<string[]> {
  const others = await payload.count({ collection: 'users', where: { name: { in: names } } });
  const pages = await pagesThatName(payload, names);
  return [
    ...(others.totalDocs > 0
      ? ['Somebody else has the same name: where no more than the name stood, it is gone too.']
      : []),
    ...(pages.length > 0
      ? [
          `The words of these still name them (translated by, checked by, who looks after it); change it there: ${pages.join('; ')}.`,
        ]
      : []),
  ];
}

try {
  console.log(await erase());
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

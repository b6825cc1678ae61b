import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { refuseLastAdministrator } from '../sign-in/keep-one-administrator.ts';
import { accountOf } from '../sign-in/sign-in-records.ts';
import { eraseFromEdits } from './erase-from-edits.ts';
import { fieldsOfPeople, pathsWith } from './fields-of-people.ts';

export const formerName = 'a former member of staff';
export const formerId = 'former-staff';

export interface Person {
  id: string;
  email: string;
  name: string;
}

/**
 * Takes a person out of everything that the CMS keeps, and says under which names they stood there. What the history, schedules and
 * decisions must go on saying, they say of “a former member of staff”. The account goes last: killed before that and repeated, the
 * command finds the person again, and all that it has done is done once.
 */
export async function erasePerson(req: PayloadRequest, { id, email, name, role }: Account): Promise<string[]> {
  if (role === 'administrator') await refuseLastAdministrator(req, id);
  const names = await namesOf(req.payload, { id, email, name });
  await sweep(req, { id, email, names });
  await req.payload.delete({ collection: 'users', id, req });
  // What was written meanwhile: the person may have been at work.
  await sweep(req, { id, email, names });
  return names;
}

export type Account = Person & { role: string };

interface Erased extends Pick<Person, 'id' | 'email'> {
  names: string[];
}

/** Names alone before those beside the account's number: by that number former names are found, when this is repeated. */
async function sweep(req: PayloadRequest, person: Erased): Promise<void> {
  await forgetRows(req.payload, person);
  await eraseNames(req.payload, person);
  await eraseFromEdits(req, person.names, formerName);
  await eraseAccounts(req.payload, person);
}

/** The present name, and former ones where rows name the account too. */
async function namesOf({ db }: Payload, { id, name }: Person): Promise<string[]> {
  const names = new Set([name]);
  for (const { collection, account, beside } of rowsOfAccounts()) {
    const where = { [account]: { equals: id } };
    const { docs } = await db.find<Row>({ collection, where, pagination: false, select: { [beside]: true } });
    for (const row of docs) if (typeof row[beside] === 'string') names.add(row[beside]);
  }
  return [...names].filter((each) => each !== formerName);
}

type Row = Record<string, unknown> & { id: string };

function rowsOfAccounts(): { collection: CollectionSlug; account: string; beside: string }[] {
  return named().flatMap(({ collection, fields }) => {
    const [[account], [beside]] = [pathsWith(fields, 'account'), pathsWith(fields, 'name beside')];
    return account && beside ? [{ collection, account, beside }] : [];
  });
}

// Every name of the table is one of a collection: the test of the table compares it with the configuration.
const named = () =>
  Object.entries(fieldsOfPeople).map(([collection, fields]) => ({ collection: collection as CollectionSlug, fields }));

async function eraseAccounts({ db }: Payload, { id }: Erased): Promise<void> {
  for (const { collection, account, beside } of rowsOfAccounts()) {
    const where = { [account]: { equals: id } };
    await db.updateMany({ collection, where, data: { [account]: formerId, [beside]: formerName }, returning: false });
  }
}

/** Rows that name no account say no more than a name; rows of a colleague of the same name keep theirs. */
async function eraseNames({ db }: Payload, { names }: Erased): Promise<void> {
  const erase = (collection: CollectionSlug, path: string, isMeant: Where[]) =>
    db.updateMany({
      collection,
      where: { and: [{ [path]: { in: names } }, ...isMeant] },
      data: { [path]: formerName },
      returning: false,
    });
  for (const { collection, fields } of named())
    for (const path of pathsWith(fields, 'name alone')) await erase(collection, path, []);
  for (const { collection, account, beside } of rowsOfAccounts())
    await erase(collection, beside, [{ [account]: { exists: false } }]);
}

async function forgetRows({ db }: Payload, { id, email }: Erased): Promise<void> {
  const counted = [email, `second-factor:${email}`].map(accountOf);
  for (const { collection, fields } of named())
    for (const path of pathsWith(fields, 'row goes')) {
      // Payload's own rows refer to documents of many collections, ours name the account.
      const where = collection.startsWith('payload-')
        ? { [`${path}.value`]: { equals: id } }
        : { [path]: { in: path === 'account' ? counted : [id] } };
      await db.deleteMany({ collection, where });
    }
}

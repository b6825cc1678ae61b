import type { Payload, PayloadRequest } from 'payload';

const collection = 'second-factors';

export type Kind = 'app' | 'passkey' | 'recovery-code' | 'set-up-code';

export const everyKind: Kind[] = ['app', 'passkey', 'recovery-code', 'set-up-code'];

export interface Factor {
  id: string;
  userId: string;
  kind: Kind;
  key: string;
  name?: string | null;
  secret?: string | null;
  counter: number;
  createdAt: string;
  usedAt?: string | null;
}

/** Recovery codes open the lock once each, and are no lock. */
const isLock = { kind: { in: ['app', 'passkey'] } };

const of = (userId: string) => ({ userId: { equals: userId } });

export async function hasFactor({ db }: Payload, userId: string): Promise<boolean> {
  return (await db.count({ collection, where: { and: [of(userId), isLock] } })).totalDocs > 0;
}

export async function factorsOf({ db }: Payload, userId: string): Promise<Factor[]> {
  const where = of(userId);
  return (await db.find<Factor>({ collection, where, sort: 'createdAt', pagination: false })).docs;
}

export async function factorByKey({ db }: Payload, key: string): Promise<Factor | null> {
  return db.findOne<Factor>({ collection, where: { key: { equals: key } } });
}

export async function addFactor(
  { payload }: PayloadRequest,
  factor: Pick<Factor, 'userId' | 'kind' | 'key'> & Partial<Pick<Factor, 'name' | 'secret' | 'counter'>>,
): Promise<void> {
  await payload.db.create({ collection, data: { counter: 0, ...factor } });
}

/** Notes a use that counts upwards, by one write: of two at the same time only one succeeds. */
export async function useOnce(
  { db }: Payload,
  { key, userId }: Pick<Factor, 'key' | 'userId'>,
  counter: number,
): Promise<boolean> {
  const isNew = { counter: { less_than: counter } };
  const data = { counter, usedAt: new Date().toISOString() };
  const where = { and: [{ key: { equals: key } }, of(userId), isNew] };
  const used: unknown = await db.updateOne({ collection, where, data, options: { atomic: true } });
  return used !== null;
}

export async function noteFactorUse({ db }: Payload, { id }: Factor, counter: number): Promise<void> {
  const data = { counter, usedAt: new Date().toISOString() };
  await db.updateOne({ collection, id, data, returning: false });
}

export async function removeFactor({ payload }: PayloadRequest, userId: string, id: string): Promise<void> {
  await payload.db.deleteMany({ collection, where: { and: [of(userId), { id: { equals: id } }] } });
}

export async function removeFactors(req: PayloadRequest, userId: string, kinds: Kind[]): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: { and: [of(userId), { kind: { in: kinds } }] }, req });
}

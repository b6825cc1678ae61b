import type { Payload } from 'payload';

/** A session that was ended since, because somebody had stolen it perhaps, must not come back with the backup. */
export async function endSessions({ db }: Payload): Promise<void> {
  const { docs } = await db.find<{ id: string; sessions?: unknown[] | null }>({
    collection: 'users',
    pagination: false,
  });
  for (const { id, sessions } of docs)
    if (sessions && sessions.length > 0) await db.updateOne({ collection: 'users', id, data: { sessions: [] } });
}

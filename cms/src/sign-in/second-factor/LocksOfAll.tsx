import type { Payload } from 'payload';
import { momentInWords } from '../../screen-parts/london-time.ts';
import { readLocks } from './read-locks.ts';

/** For administrators on the first screen: accounts that a stolen password alone still opens, and locks that are new. */
export async function LocksOfAll({ payload, now }: { payload: Payload; now: Date }) {
  const { without, lately } = await readLocks(payload, now);
  if (without.length + lately.length === 0) return null;
  return (
    <section
      className={without.length === 0 ? 'dash-state' : 'dash-state dash-state--fault'}
      aria-labelledby="dash-locks"
    >
      <h2 id="dash-locks">Second locks</h2>
      {without.length > 0 && (
        <>
          <p>
            Nobody has set up the second lock of these accounts. Whoever has the password could be first: give a code
            for setting up, on the account.
          </p>
          <People people={without.map(({ id, name }) => ({ id, name, note: '' }))} />
        </>
      )}
      {lately.length > 0 && (
        <>
          <p>Set up in the last seven days. Ask anybody who does not know of it, and take the lock away then.</p>
          <People
            people={lately.map(({ id, name, since }) => ({ id, name, note: `, on ${momentInWords(new Date(since))}` }))}
          />
        </>
      )}
    </section>
  );
}

function People({ people }: { people: { id: string; name: string; note: string }[] }) {
  return (
    <ul>
      {people.map(({ id, name, note }) => (
        <li key={id}>
          <a href={`/admin/collections/users/${id}`}>{name}</a>
          {note}
        </li>
      ))}
    </ul>
  );
}

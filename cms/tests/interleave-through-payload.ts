import { interleave, type Shape, type Shared } from './interleave.ts';
import { signInAs } from './sample-documents.ts';
import { readAs, sendChanges } from './save-as.ts';
import type { Cms } from './start-cms.ts';
import type { NamedConflict } from '../src/saving/join-changes.ts';
import type { PayloadRecord } from '../src/payload/payload-record.ts';

const shape: Shape = {
  words: ['title', 'summary'],
  facts: [{ path: 'tier', values: ['universal', 'targeted', 'specialist'] }],
  lists: [
    { path: 'dos', words: 'text' },
    { path: 'strategies', words: 'title' },
    { path: 'strategies/#/steps', words: 'text' },
  ],
};

/** The words are as `interleave` writes them: a name and a number. */
const anAdviceInWords = {
  title: 'en 0',
  tier: 'universal' as const,
  dos: [{ text: 'en 1' }],
  strategies: [{ title: 'en 2', steps: [{ text: 'en 3' }] }],
};

/** Interleavings of two editors and a translator through Payload itself, each on a page of its own. Returns what went wrong. */
export async function interleaveThroughPayload(cms: Cms, { seed, rounds }: { seed: number; rounds: number }) {
  const people = { en: await signInAs(cms, 'editor'), pl: await signInAs(cms, 'translator', ['pl']) };
  const faults: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { id } = await cms.payload.create({ collection: 'advice', draft: true, data: anAdviceInWords });
    const place = { path: `advice/${id}`, query: 'draft=true&autosave=true' };
    const shared: Shared = {
      read: (locale) => readAs(cms, people.en, { ...place, locale }),
      save: async (locale, changes) => {
        const response = await sendChanges(cms, people[locale], { ...place, locale }, changes);
        // The CMS's own shapes.
        const answer = (await response.json()) as {
          doc?: PayloadRecord;
          errors?: { data: { conflicts: NamedConflict[] } }[];
        };
        if (answer.doc) return { document: answer.doc };
        const conflicts = answer.errors?.[0]?.data.conflicts;
        if (!conflicts) throw new Error(`SEED=${seed + round}: ${JSON.stringify(answer)}`);
        return { conflicts };
      },
    };
    const found = await interleave(seed + round, shared, { shape, steps: 14 });
    faults.push(...found.map((fault) => `SEED=${seed + round}: ${fault}`));
  }
  return faults;
}

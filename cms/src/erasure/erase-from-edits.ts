import type { PayloadRequest } from 'payload';
import { noteNames, type Edits } from '../saving/last-edits.ts';
import { inTurn } from '../turns/turns.ts';

const atOnce = 200;

/** Who changed which part of a document last: in lists that no database looks into, so that all are read. */
export async function eraseFromEdits(req: PayloadRequest, names: string[], other: string): Promise<void> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.find<{ id: string; document: string; edits: Edits }>({
      collection: 'last-edits',
      sort: 'id',
      limit: atOnce,
      page,
    });
    for (const { document, edits } of docs)
      if (Object.values(edits).some(({ by }) => names.includes(by))) await exchange(req, document, { names, other });
    if (!hasNextPage) return;
  }
}

/** In the turn of the document, whose next save writes the list anew. */
async function exchange(
  req: PayloadRequest,
  document: string,
  { names, other }: { names: string[]; other: string },
): Promise<void> {
  const [collection = '', id = ''] = document.split('/');
  const target = { collection, id };
  await inTurn(req, target, () => noteNames(req, target, (by) => (names.includes(by) ? other : by)));
}

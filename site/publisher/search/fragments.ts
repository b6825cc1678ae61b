import { z } from 'zod';

const FragmentSchema = z.object({ url: z.string(), filters: z.record(z.string(), z.array(z.string())) });
const signature = 'pagefind_dcd';

/** A page of an index, as its searches name it. */
export interface Fragment extends z.infer<typeof FragmentSchema> {
  id: string;
}

/** Pages in a fragment file of Pagefind: a group by ids, or a single page whose id is the name of the file. */
export function pagesInFragment(name: string, unpacked: Buffer): Fragment[] {
  const json: unknown = JSON.parse(unpacked.toString().slice(signature.length));
  const single = FragmentSchema.safeParse(json);
  if (single.success) return [{ ...single.data, id: name.replace(/\.pf_fragment$/, '') }];
  return Object.entries(z.record(z.string(), FragmentSchema).parse(json)).map(([id, page]) => ({ ...page, id }));
}

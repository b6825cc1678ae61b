import { collectionFolders, ownFragments, sourceLocale, type CollectionName } from '@ot/shared-types';
import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';
import { isMadeFrom, numberedSlug, toSlug } from './to-slug.ts';

interface Entry {
  id?: string;
  slug?: string | null;
  title?: string | null;
  publishedOnce?: boolean | null;
}

/**
 * Gives an entry its address. Until the first publication it follows the English title; from then on only an
 * administrator changes it, by hand.
 */
export const setSlug =
  (collection: CollectionName): CollectionBeforeValidateHook<Entry & { id: string }> =>
  async ({ data, originalDoc, req }) => {
    if (!data) return data;
    const id = originalDoc?.id;
    const asked = data.slug?.trim();
    if (asked && asked !== originalDoc?.slug) {
      await refuseTaken({ collection, slug: asked, id, req });
      return { ...data, slug: asked };
    }
    const slug = originalDoc?.slug;
    if (slug && (originalDoc.publishedOnce || !follows(slug, originalDoc.title))) return { ...data, slug };
    const title = req.locale === sourceLocale ? (data.title ?? originalDoc?.title) : undefined;
    if (!title || toSlug(title) === '') return slug ? { ...data, slug } : data;
    return { ...data, slug: await freeSlug({ collection, slug: toSlug(title), id, req }) };
  };

/** The title of another language says nothing about where the address came from; then it stays as it is. */
const follows = (slug: string, title: string | null | undefined): boolean =>
  Boolean(title) && isMadeFrom(slug, title ?? '');

interface Wanted {
  collection: CollectionName;
  slug: string;
  id: string | undefined;
  req: PayloadRequest;
}

async function refuseTaken(wanted: Wanted): Promise<void> {
  const { collection, slug } = wanted;
  if (!(await isTaken(wanted))) return;
  const owner = isOwnFragment(collection, slug) ? 'A part of every page' : 'Another page, perhaps one in the trash,';
  const message = `${owner} has the address "${slug}". Choose a different one.`;
  throw new ValidationError({ collection, errors: [{ path: 'slug', message }] });
}

/** Entries without a page stand below each other on one that has parts of its own. */
function isOwnFragment(collection: CollectionName, slug: string): boolean {
  return collectionFolders[collection] === null && ownFragments.includes(slug);
}

/** The address itself, or the first one with a number that nobody has. */
async function freeSlug(wanted: Wanted): Promise<string> {
  if (!(await isTaken(wanted))) return wanted.slug;
  for (let number = 2; ; number += 1) {
    const slug = numberedSlug(wanted.slug, number);
    if (!(await isTaken({ ...wanted, slug }))) return slug;
  }
}

/** Drafts hold addresses too: two drafts of one title must not meet at publication. */
async function isTaken({ collection, slug, id, req }: Wanted): Promise<boolean> {
  if (isOwnFragment(collection, slug)) return true;
  const other = (name: string) => (id === undefined ? [] : [{ [name]: { not_equals: id } }]);
  const one = { sort: 'createdAt', limit: 1, pagination: false, req };
  const published = await req.payload.db.find({
    collection,
    where: { and: [{ slug: { equals: slug } }, ...other('id')] },
    ...one,
  });
  if (published.docs.length > 0) return true;
  const drafts = await req.payload.db.findVersions({
    collection,
    where: { and: [{ 'version.slug': { equals: slug } }, { latest: { equals: true } }, ...other('parent')] },
    ...one,
  });
  return drafts.docs.length > 0;
}

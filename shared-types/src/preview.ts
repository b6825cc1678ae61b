import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ExportedEntrySchema, ExportedGlobalSchema, RefusalSchema } from './export.ts';
import { GlobalNameSchema } from './globals/index.ts';
import type { Locale } from './locales.ts';
import { CollectionNameSchema, IdSchema, InstantSchema, LocaleSchema } from './primitives.ts';

/** A document of which a draft can be shown: an entry, or a global by its name. */
export const PreviewedSchema = z.union([
  z.object({ collection: CollectionNameSchema, id: IdSchema }),
  z.object({ global: GlobalNameSchema }),
]);
export type Previewed = z.infer<typeof PreviewedSchema>;

/** What stands in an editor's form and is not saved yet, in one language. Only the CMS knows its shape. */
export const UnsavedSchema = z.object({ locale: LocaleSchema, values: z.record(z.string(), z.unknown()) });
export type Unsaved = z.infer<typeof UnsavedSchema>;

/**
 * `GET /api/export/drafts?collection=…&id=…` or `?global=…`: the newest version, in every language that has been
 * begun. `POST` lays an `Unsaved` over it and keeps nothing.
 */
export const DraftAnswerSchema = z.object({
  /** Null: there is no such document, or nothing of it can be shown; then a refusal says why. */
  draft: z.union([ExportedEntrySchema, ExportedGlobalSchema]).nullable(),
  refusals: z.array(RefusalSchema),
});
export type DraftAnswer = z.infer<typeof DraftAnswerSchema>;

/** What a link to a preview opens: one document, in these languages, until then; nothing else. */
export const PreviewGrantSchema = z.object({
  /**
   * `editor`: made and signed for the CMS's own screens, for an hour or two. `share`: for people without an account, who are told
   * until when it works; stored in the CMS (`grants.ts`), so that it can be ended.
   */
  kind: z.enum(['editor', 'share']),
  document: PreviewedSchema,
  locales: z.array(LocaleSchema).min(1),
  expires: InstantSchema,
});
export type PreviewGrant = z.infer<typeof PreviewGrantSchema>;

/** A link of the CMS's own screens. Shared ones were signed once too; nobody can end such a link, so none is taken any more. */
const SignedGrantSchema = PreviewGrantSchema.extend({ kind: z.literal('editor') });
export type SignedGrant = z.infer<typeof SignedGrantSchema>;

export type ReadGrant = { state: 'valid' | 'expired'; grant: SignedGrant } | { state: 'forged' };

/** How a preview is shown: as a page, as that page in a frame of a larger one, or in two languages beside each other. */
export const previewViews = ['page', 'frame', 'side-by-side'] as const;
export type PreviewView = (typeof previewViews)[number];

/** A grant as the part of an address that opens it: what it says, and a signature over that. */
export function signGrant(grant: SignedGrant, key: string): string {
  const said = Buffer.from(JSON.stringify(SignedGrantSchema.parse(grant))).toString('base64url');
  return `${said}.${signatureOf(said, key)}`;
}

/** Reads what a token grants. The signature comes first: nothing of a forged token is looked at. */
export function readGrant(token: string, key: string, now: Date): ReadGrant {
  const [said = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isSame(signature, signatureOf(said, key))) return { state: 'forged' };
  const grant = SignedGrantSchema.safeParse(JSON.parse(Buffer.from(said, 'base64url').toString()));
  if (!grant.success) return { state: 'forged' };
  return { state: new Date(grant.data.expires) > now ? 'valid' : 'expired', grant: grant.data };
}

/** The address of a view, below the preview server's own. */
export function previewPath(token: string, locale: Locale, view: PreviewView = 'page'): string {
  return view === 'page' ? `/${token}/${locale}` : `/${token}/${locale}/${view}`;
}

/**
 * Signed with a key made from the export's: whoever has that one can read every draft anyway. The label keeps the two uses
 * apart, so that no signature is ever worth anything as a key.
 */
function signatureOf(said: string, key: string): string {
  const previewKey = createHmac('sha256', key).update('preview links, version 1').digest();
  return createHmac('sha256', previewKey).update(said).digest('base64url');
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

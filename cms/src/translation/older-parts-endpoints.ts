import { isGlobalName, isLocale, sourceLocale, type CollectionName, type GlobalName } from '@ot/shared-types';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { maySetWords } from '../access/field-access.ts';
import { roleOf } from '../access/roles.ts';
import { notKept } from '../access/guard.ts';
import { inLanguage, type FieldShape } from '../payload/in-language.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { confirmsTranslation } from './stamp-translation.ts';
import { namePart } from './name-part.ts';
import { englishOf, olderParts } from './stamps.ts';

/** The parts of a translation that are older than the English, as the form names them. */
export interface OlderParts {
  older: string[];
}

type Name = CollectionName | GlobalName;

/** What of the translation on the screen is older than the English; and the way to say that all of it is right as it stands. */
export const olderPartsEndpoints = (name: Name): Omit<Endpoint, 'root'>[] => {
  const path = isGlobalName(name) ? '/older-parts' : '/:id/older-parts';
  return [
    { path, method: 'get', handler: async (req) => answer(await olderThanEnglish(req, name)) },
    {
      path,
      method: 'post',
      handler: async (req) => {
        await confirm(req, name);
        return answer(await olderThanEnglish(req, name));
      },
    },
  ];
};

const answer = (older: string[]): Response => Response.json({ older } satisfies OlderParts, { headers: notKept });

async function olderThanEnglish(req: PayloadRequest, name: Name): Promise<string[]> {
  const locale = languageOf(req);
  const { document, fields } = await readDraft(req, name);
  const english = englishOf(fields, inLanguage(fields, document, sourceLocale));
  const version = inLanguage(fields, document, locale);
  return olderParts({ fields, english, version }).map((part) => namePart(fields, document, part));
}

/** Saved as a draft, like every word of a translation; readers are told when it is published. */
async function confirm(req: PayloadRequest, name: Name): Promise<void> {
  languageOf(req);
  if (!(await maySetWords({ req }))) throw new APIError('You do not translate into this language.', 403, null, true);
  req.context[confirmsTranslation] = true;
  const asDraft = { data: {}, draft: true, depth: 0, overrideAccess: false, req } as const;
  if (isGlobalName(name)) await req.payload.updateGlobal({ slug: name, ...asDraft });
  else await req.payload.update({ collection: name, id: idOf(req), ...asDraft });
}

async function readDraft(req: PayloadRequest, name: Name) {
  const newest = { draft: true, depth: 0, locale: 'all', fallbackLocale: false, overrideAccess: false } as const;
  const found = isGlobalName(name)
    ? await req.payload.findGlobal({ slug: name, ...newest, user: req.user })
    : await req.payload.findByID({ collection: name, id: idOf(req), ...newest, user: req.user });
  const config = isGlobalName(name)
    ? req.payload.globals.config.find(({ slug }) => slug === name)
    : req.payload.collections[name].config;
  const fields: readonly FieldShape[] = config?.flattenedFields ?? [];
  // Payload's type describes one language; with 'all' every localized field holds an object of languages.
  return { document: found as unknown as PayloadRecord, fields };
}

function languageOf(req: PayloadRequest): string {
  if (roleOf(req) === null) throw new APIError('Sign in to see this.', 401, null, true);
  if (isLocale(req.locale) && req.locale !== sourceLocale) return req.locale;
  throw new APIError('Choose the language of a translation, such as locale=pl.', 400, null, true);
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.['id']);

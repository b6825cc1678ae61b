import { sourceLocale, type Locale } from '@ot/shared-types';
import {
  isolateObjectProperty,
  type BlocksField,
  type Condition,
  type Field,
  type PayloadRequest,
  type Validate,
} from 'payload';
import { isRecord, rowsOf, type PayloadRecord } from '../../payload/payload-record.ts';
import { innerFields, validatesNow } from '../../payload/deferred-validation.ts';
import { placeOf } from '../../faults/place-of.ts';
import type { PublicationFault } from '../../faults/publication-fault.ts';

interface Judged {
  /** The fields of a collection or global, as Payload completed them. */
  fields: readonly Field[];
  /** The document as it stands in this language. */
  version: PayloadRecord;
  locale: Locale;
  collection: string;
  id: string | undefined;
}

/** What the form itself would say of a document in one language. What all languages share is asked of English alone. */
export async function fieldFaults(req: PayloadRequest, judged: Judged): Promise<PublicationFault[]> {
  const asked = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context']);
  Object.assign(asked, { locale: judged.locale, fallbackLocale: null, context: validatesNow(req.context) });
  const found = await faultsIn(judged.fields, {
    ...judged,
    req: asked,
    siblings: judged.version,
    path: '',
    own: false,
  });
  return found.map(({ field, message, isShared }) => ({
    locale: judged.locale,
    field,
    message,
    isShared,
    place: placeOf(judged.fields, field),
  }));
}

interface Place extends Judged {
  req: PayloadRequest;
  siblings: PayloadRecord;
  path: string;
  /** Whether these fields stand inside one that each language has for itself. */
  own: boolean;
}

type Found = Pick<PublicationFault, 'field' | 'message' | 'isShared'>;

async function faultsIn(fields: readonly Field[], place: Place): Promise<Found[]> {
  const found = await Promise.all(fields.map((field) => faultsOf(field, place)));
  return found.flat();
}

async function faultsOf(field: Field, place: Place): Promise<Found[]> {
  if (!isShown(field, place)) return [];
  if (!('name' in field)) return faultsIn(innerFields(field), place);
  const path = place.path === '' ? field.name : `${place.path}.${field.name}`;
  const value = place.siblings[field.name];
  const own = place.own || ('localized' in field && field.localized);
  const here: Place = { ...place, path, own };
  return [...(await faultsOfValue(field, value, here)), ...(await faultsBelow(field, value, here))];
}

function isShown(field: Field, { version, siblings, path, req }: Place): boolean {
  // Payload's types say that every field that may have a condition has one.
  const condition = (field.admin as { condition?: Condition } | undefined)?.condition;
  if (!condition) return true;
  return condition(version, siblings, {
    blockData: siblings,
    operation: 'update',
    path: path.split('.'),
    user: req.user,
  });
}

async function faultsOfValue(field: Field, value: unknown, place: Place): Promise<Found[]> {
  const { req, version, siblings, path, own, locale } = place;
  if (!('validate' in field) || (!own && locale !== sourceLocale)) return [];
  // Payload types the rule of each kind of field by its value, and this is the value of that field.
  const rule = field.validate as Validate<unknown, unknown, unknown>;
  const told = await rule(value, {
    ...field,
    req,
    id: place.id,
    collectionSlug: place.collection,
    data: version,
    siblingData: siblings,
    blockData: siblings,
    path: path.split('.'),
    event: 'submit',
    operation: 'update',
    overrideAccess: true,
    preferences: { fields: {} },
  } as Parameters<typeof rule>[1]);
  return told === true ? [] : [{ field: path, message: told, isShared: !own }];
}

async function faultsBelow(field: Field, value: unknown, place: Place): Promise<Found[]> {
  if (field.type === 'group') return faultsIn(field.fields, { ...place, siblings: isRecord(value) ? value : {} });
  if (field.type !== 'array' && field.type !== 'blocks') return [];
  const found = await Promise.all(
    rowsOf(value).map((row, index) => {
      const fields = field.type === 'array' ? field.fields : fieldsOfBlock(field, row);
      return faultsIn(fields, { ...place, siblings: row, path: `${place.path}.${index}` });
    }),
  );
  return found.flat();
}

const fieldsOfBlock = (field: BlocksField, row: PayloadRecord): readonly Field[] =>
  field.blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? [];

import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';

/** The little that the check asks of a Payload field. Payload's own flattened fields have this shape. */
export interface ShapedField {
  name: string;
  type: string;
  hasMany?: boolean | undefined;
  flattenedFields?: readonly ShapedField[];
  blocks?: readonly { slug: string; flattenedFields: readonly ShapedField[] }[];
}

export interface ShapeFault {
  path: string;
  message: string;
}

/**
 * The first value of a request that is not of its field's kind. Payload leaves this to the validation of fields, which ours
 * replaces and which drafts skip: `{"pl": "…"}` sent for a title would be stored as it is, or as "[object Object]".
 */
export function shapeFault(
  fields: readonly ShapedField[],
  data: PayloadRecord,
  path: string[] = [],
): ShapeFault | null {
  for (const field of fields) {
    const value = data[field.name];
    if (value === undefined || value === null) continue;
    const fault = faultOf(field, value, [...path, field.name]);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOf(field: ShapedField, value: unknown, path: string[]): ShapeFault | null {
  switch (field.type) {
    case 'array':
      return rowsFault(value, path, () => field.flattenedFields);
    case 'blocks':
      return rowsFault(
        value,
        path,
        (row) => field.blocks?.find(({ slug }) => slug === row['blockType'])?.flattenedFields,
      );
    case 'group':
    case 'tab':
      return isRecord(value) ? shapeFault(field.flattenedFields ?? [], value, path) : wrong(path, 'a group of fields');
    default:
      return plainFault(field, value, path);
  }
}

/** An empty list may come as 0: Payload's forms send how many rows there are. */
function rowsFault(value: unknown, path: string[], fieldsOf: FieldsOfRow): ShapeFault | null {
  if (value === 0 || value === '0') return null;
  if (!Array.isArray(value)) return wrong(path, 'a list');
  for (const [index, row] of value.entries()) {
    const fields = isRecord(row) ? fieldsOf(row) : undefined;
    if (!isRecord(row) || !fields) return wrong([...path, String(index)], 'a row of a known kind');
    const fault = shapeFault(fields, row, [...path, String(index)]);
    if (fault !== null) return fault;
  }
  return null;
}

type FieldsOfRow = (row: PayloadRecord) => readonly ShapedField[] | undefined;

function plainFault({ name, type, hasMany }: ShapedField, value: unknown, path: string[]): ShapeFault | null {
  const kind = name === 'id' ? plainKinds['number'] : plainKinds[type];
  if (!kind) return null;
  if (!hasMany) return kind.fits(value) ? null : wrong(path, kind.name);
  const fits = Array.isArray(value) && value.every((item) => kind.fits(item));
  return fits || value === '' ? null : wrong(path, `a list of ${kind.name}`);
}

const text: Kind = { name: 'words', fits: (value) => typeof value === 'string' };
const reference: Kind = { name: 'a reference to a document', fits: isReference };

/** What is not named here, such as `json`, may hold anything. */
const plainKinds: Partial<Record<string, Kind>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  select: text,
  radio: text,
  number: { name: 'a number', fits: (value) => typeof value === 'number' || typeof value === 'string' },
  checkbox: {
    name: 'yes or no',
    fits: (value) => typeof value === 'boolean' || value === 'true' || value === 'false' || value === '',
  },
  date: { name: 'a date', fits: isDate },
  richText: { name: 'formatted text', fits: (value) => value === '' || (isRecord(value) && isRecord(value['root'])) },
  relationship: reference,
  upload: reference,
};

interface Kind {
  name: string;
  fits: (value: unknown) => boolean;
}

function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return value === '' || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
}

/** An id, a whole document in its place, or either with the name of its collection. */
function isReference(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (!isRecord(value)) return false;
  if ('relationTo' in value) return typeof value['relationTo'] === 'string' && isReference(value['value']);
  return typeof value['id'] === 'string';
}

const wrong = (path: string[], kind: string): ShapeFault => ({
  path: path.join('.'),
  message: `Here ${kind} must be sent, and something else was. Reload the screen and try again.`,
});

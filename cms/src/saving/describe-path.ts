import { isRecord } from '../payload/payload-record.ts';
import { rowsAt, type Leaves } from './leaves.ts';

/** The little that naming a leaf asks of a Payload field. */
export interface NamedField {
  name: string;
  type: string;
  label?: unknown;
  localized?: boolean;
  flattenedFields?: readonly NamedField[];
  blocks?: readonly { slug: string; flattenedFields: readonly NamedField[] }[];
}

export interface Described {
  /** As the form calls it: “Strategies, 2nd row: Title”. */
  label: string;
  isList: boolean;
  isLocalized: boolean;
}

/** What a path means to people; null when the CMS has no such leaf. A path of a row is described too. */
export function describePath(fields: readonly NamedField[], path: string, leaves: Leaves): Described | null {
  const walk: Walk = { fields, at: '', labels: [], isLocalized: false, field: null, leaves };
  const end = path.split('/').reduce<Walk | null>((reached, part) => reached && step(reached, part), walk);
  if (!end || isGroup(end.field)) return null;
  return { label: end.labels.join(' › '), isList: isList(end.field), isLocalized: end.isLocalized };
}

interface Walk {
  /** The fields among which the next part of the path is looked for. */
  fields: readonly NamedField[];
  /** The path so far. */
  at: string;
  labels: string[];
  isLocalized: boolean;
  field: NamedField | null;
  leaves: Leaves;
}

function step(walk: Walk, part: string): Walk | null {
  const at = walk.at === '' ? part : `${walk.at}/${part}`;
  if (part.startsWith('#')) return intoRow({ ...walk, at }, part.slice(1), walk.at);
  const field = walk.fields.find(({ name }) => name === part) ?? ownOfRows.find(({ name }) => name === part);
  if (!field) return null;
  return {
    ...walk,
    at,
    field,
    fields: isList(field) ? [] : (field.flattenedFields ?? []),
    labels: [...walk.labels, labelOf(field)],
    isLocalized: walk.isLocalized || field.localized === true,
  };
}

/** What the rows of blocks hold beside their fields. */
const ownOfRows: NamedField[] = [
  { name: 'blockType', type: 'text', label: 'Kind of block' },
  { name: 'blockName', type: 'text', label: 'Name of the block' },
];

function intoRow(walk: Walk, row: string, list: string): Walk | null {
  if (!isList(walk.field)) return null;
  const number = rowsAt(walk.leaves, list).indexOf(row) + 1;
  const type = walk.leaves.get(`${walk.at}/blockType`);
  const block = walk.field?.blocks?.find(({ slug }) => slug === type);
  const fields = block?.flattenedFields ?? walk.field?.flattenedFields ?? [];
  return { ...walk, fields, field: theRow, labels: [...walk.labels, number > 0 ? `row ${number}` : 'a row'] };
}

/** Stands for the row itself. */
const theRow: NamedField = { name: '', type: 'row' };

const isList = (field: NamedField | null): boolean => field?.type === 'array' || field?.type === 'blocks';
const isGroup = (field: NamedField | null): boolean => field?.type === 'group' || field?.type === 'tab';

/** Labels are texts here; a field without one is called by its name. */
function labelOf({ name, label }: NamedField): string {
  if (typeof label === 'string') return label;
  const english = isRecord(label) ? label['en'] : undefined;
  return typeof english === 'string' ? english : name;
}

import { inlineBlocks } from './inline-blocks.ts';
import { isRecord, referenceId, type PayloadRecord } from '../payload/payload-record.ts';
import type { Exchange, Place } from './reference-shapes.ts';

/** Replaces what the links and the inline blocks of a Lexical tree refer to. What is no tree stays as it is. */
export function exchangeInRichText(value: unknown, place: Place, exchange: Exchange): unknown {
  if (!isRecord(value) || !isRecord(value['root'])) return value;
  return { ...value, root: inChildren(value['root'], place, exchange) };
}

function inChildren(node: PayloadRecord, place: Place, exchange: Exchange): PayloadRecord {
  const { children } = node;
  if (!Array.isArray(children)) return node;
  return {
    ...node,
    children: children.flatMap((child: unknown) => (isRecord(child) ? inNode(child, place, exchange) : [child])),
  };
}

function inNode(node: PayloadRecord, place: Place, exchange: Exchange): unknown[] {
  const fields = isRecord(node['fields']) ? node['fields'] : {};
  switch (node['type']) {
    case 'link':
    case 'autolink':
      return inLink(node, fields, { place, exchange });
    case 'inlineBlock':
      return inInlineBlock(node, fields, { place, exchange });
    default:
      return [inChildren(node, place, exchange)];
  }
}

interface Exchanging {
  place: Place;
  exchange: Exchange;
}

/** A link to an entry. Without its target it is words. */
function inLink(node: PayloadRecord, fields: PayloadRecord, { place, exchange }: Exchanging): unknown[] {
  const target = fields['linkType'] === 'internal' && isRecord(fields['doc']) ? fields['doc'] : {};
  const [collection, id] = [target['relationTo'], referenceId(target['value'])];
  if (typeof collection !== 'string' || id === null) return [node];
  const next = exchange({ collection, id, ...place, isNeeded: false });
  if (next === id) return [node];
  if (next === null) return Array.isArray(node['children']) ? node['children'] : [];
  return [{ ...node, fields: { ...fields, doc: { ...target, value: next } } }];
}

/** A contact or an explained word in a sentence. The word stays when its explanation goes; without a contact there is a hole. */
function inInlineBlock(node: PayloadRecord, fields: PayloadRecord, { place, exchange }: Exchanging): unknown[] {
  const words = typeof fields['text'] === 'string' && fields['text'] !== '' ? fields['text'] : null;
  const changed = { ...fields };
  for (const { name, collection } of relationsOf(fields['blockType'])) {
    const id = referenceId(fields[name]);
    if (id === null) continue;
    const next = exchange({ collection, id, ...place, isNeeded: words === null });
    if (next === null) return words === null ? [] : [textNode(words)];
    changed[name] = next;
  }
  return [{ ...node, fields: changed }];
}

function relationsOf(blockType: unknown): { name: string; collection: string }[] {
  const fields = inlineBlocks.find(({ slug }) => slug === blockType)?.fields ?? [];
  return fields.flatMap((field) =>
    field.type === 'relationship' && typeof field.relationTo === 'string'
      ? [{ name: field.name, collection: field.relationTo }]
      : [],
  );
}

/** Plain words as Lexical keeps them. */
function textNode(text: string): PayloadRecord {
  return { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 };
}

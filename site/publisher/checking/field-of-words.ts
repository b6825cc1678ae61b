import { collectionNames, textOfInline, type Inline, type List, type RichTextNode } from '@ot/shared-types';
import * as choices from '@ot/shared-types/choices';
import { oneLine } from './words-of-html.ts';

/**
 * The path of the field that holds the words of an element, such as `strategies.0.title`; of rich text the whole field. The
 * content is that of one entry in one language. Null where no field holds them, or more than one: a wrong link is worse than
 * none.
 */
export function fieldOfWords(content: object, words: string): string | null {
  const wanted = oneLine(words);
  if (wanted === '') return null;
  const pieces = piecesOf(content, []);
  const ways: ((text: string) => boolean)[] = [
    (text) => text === wanted,
    (text) => wanted.length >= shortestPart && holds(text, wanted),
    (text) => text.length >= shortestWhole && holds(wanted, text),
  ];
  for (const fits of ways) {
    const fields = new Set(pieces.filter(({ text }) => fits(text)).map(({ field }) => field));
    const [only] = fields;
    if (only !== undefined) return fields.size === 1 ? only : null;
  }
  return null;
}

/** Shorter words stand in too many sentences to say where an element comes from. */
const shortestPart = 4;
/** Shorter fields stand in too many elements by chance. */
const shortestWhole = 8;

/** Facts of an entry, and phrases for search: no reader sees these as they are written here. */
const unseen = new Set(['id', 'slug', 'type', 'updatedAt', 'url', 'searchPhrases', 'review']);
/** Names of choices, such as `home`, are facts too, in whatever field they stand. */
const chosen = new Set<string>([...Object.values(choices).flat(), ...collectionNames]);

interface Piece {
  field: string;
  text: string;
}

function piecesOf(value: unknown, path: (string | number)[]): Piece[] {
  const field = path.join('.');
  if (typeof value === 'string') return chosen.has(value) ? [] : textsIn(field, [value]);
  if (isRichText(value)) return textsIn(field, value.flatMap(textsOfNode));
  if (Array.isArray(value)) return value.flatMap((item, index) => piecesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (unseen.has(name) ? [] : piecesOf(inner, [...path, name])));
}

function textsIn(field: string, texts: string[]): Piece[] {
  return texts.map((text) => ({ field, text: oneLine(text) })).filter(({ text }) => text !== '');
}

const nodeTypes = new Set<unknown>(['paragraph', 'heading', 'quote', 'list'] satisfies RichTextNode['type'][]);

/** Blocks have other types than the nodes of running text. */
function isRichText(value: unknown): value is RichTextNode[] {
  return Array.isArray(value) && value.length > 0 && value.every((node) => isTyped(node) && nodeTypes.has(node.type));
}

function isTyped(value: unknown): value is { type: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Each paragraph, heading, item and link is an element of its own. */
function textsOfNode(node: RichTextNode): string[] {
  return node.type === 'list' ? textsOfList(node) : textsOfInlines(node.children);
}

function textsOfList({ items }: List): string[] {
  return items.flatMap((item) => [...textsOfInlines(item.children), ...(item.list ? textsOfList(item.list) : [])]);
}

function textsOfInlines(inlines: Inline[]): string[] {
  const links = inlines.flatMap((inline) => (inline.type === 'link' ? [textOfInline(inline)] : []));
  return [inlines.map(textOfInline).join(''), ...links];
}

/** Whether the part stands in the whole, and does not begin or end inside a word. Chinese has no spaces between words. */
function holds(whole: string, part: string): boolean {
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1))
    if (isEdge(whole, at) && isEdge(whole, at + part.length)) return true;
  return false;
}

function isEdge(text: string, at: number): boolean {
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? ' ');
  const isHan = (character: string | undefined) => /\p{Script=Han}/u.test(character ?? ' ');
  const [before, after] = [text[at - 1], text[at]];
  return !isLetter(before) || !isLetter(after) || isHan(before) || isHan(after);
}

import { sourceLocale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';

interface Context {
  req: PayloadRequest;
  data?: unknown;
}

/**
 * Whether a text must be there now: always in English, and in another language only once its translation is set to live.
 * Drafts are never asked (Payload skips validation for them).
 */
export function mustBeComplete({ req, data }: Context): boolean {
  if (!req.locale || req.locale === sourceLocale) return true;
  return translationStateOf(data) === 'live';
}

function translationStateOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('translation' in data)) return undefined;
  const { translation } = data;
  return typeof translation === 'object' && translation !== null && 'state' in translation
    ? translation.state
    : undefined;
}

/** Whether anybody would see something: white space, an empty list and an empty paragraph do not count. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && 'root' in value) return hasContent(value.root);
  return true;
}

/** Looks for words, or for an inline block (a contact point, a term), anywhere in a rich text. */
function hasContent(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && node.type === 'inlineBlock') return true;
  if ('text' in node && typeof node.text === 'string' && node.text.trim() !== '') return true;
  return 'children' in node && Array.isArray(node.children) && node.children.some(hasContent);
}

import { z } from 'zod';
import { EntryRefSchema, IdSchema, TextSchema, WebUrlSchema } from './primitives.ts';

/**
 * The rich-text tree: a closed union. Anything the CMS holds beyond it (colour, alignment, an unknown node) is refused at
 * export, so that no page can lose text without a message.
 */

const PlainTextSchema = z.object({ type: z.literal('text'), text: z.string().min(1), bold: z.boolean() });
const LineBreakSchema = z.object({ type: z.literal('line-break') });

/** A contact point named in a sentence. Number, menu path and e-mail come from the entry; translators never see them. */
const InlineContactSchema = z.object({ type: z.literal('contact-point'), id: IdSchema });

/** A word explained by the glossary, as it is written in this sentence. */
const InlineTermSchema = z.object({ type: z.literal('glossary-term'), id: IdSchema, text: TextSchema });

/** Where a link leads: to an entry of this site, or to the web. */
export const LinkTargetSchema = z.union([EntryRefSchema, z.object({ url: WebUrlSchema })]);
export type LinkTarget = z.infer<typeof LinkTargetSchema>;

const LinkSchema = z.object({
  type: z.literal('link'),
  target: LinkTargetSchema,
  children: z.array(PlainTextSchema).min(1),
});

export const InlineSchema = z.discriminatedUnion('type', [
  PlainTextSchema,
  LineBreakSchema,
  InlineContactSchema,
  InlineTermSchema,
  LinkSchema,
]);
export type Inline = z.infer<typeof InlineSchema>;

export interface ListItem {
  children: Inline[];
  /** A list inside this item. */
  list?: List | undefined;
}
export interface List {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}
const ListItemSchema: z.ZodType<ListItem> = z.object({
  children: z.array(InlineSchema),
  get list() {
    return ListSchema.optional();
  },
});
const ListSchema: z.ZodType<List> = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(ListItemSchema).min(1),
});

const ParagraphSchema = z.object({ type: z.literal('paragraph'), children: z.array(InlineSchema).min(1) });
/** Headings stop at level 4 (NHS content guide); level 1 is the page title. */
const HeadingSchema = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  children: z.array(InlineSchema).min(1),
});
const QuoteSchema = z.object({ type: z.literal('quote'), children: z.array(InlineSchema).min(1) });

export const RichTextNodeSchema = z.union([ParagraphSchema, HeadingSchema, QuoteSchema, ListSchema]);
export type RichTextNode = z.infer<typeof RichTextNodeSchema>;

/** Running text: paragraphs, headings, lists and quotations. */
export const RichTextSchema = z.array(RichTextNodeSchema).min(1);
export type RichText = z.infer<typeof RichTextSchema>;

/** The words of a piece of rich text, for search, hashes and summaries. References contribute the words written in the sentence. */
export function plainTextOf(richText: RichText): string {
  return richText.map(textOfNode).join('\n');
}

function textOfNode(node: RichTextNode): string {
  return node.type === 'list' ? textOfList(node) : textOfInlines(node.children);
}

function textOfList(list: List): string {
  return list.items
    .map((item) => [textOfInlines(item.children), item.list ? textOfList(item.list) : ''].filter(Boolean).join('\n'))
    .join('\n');
}

function textOfInlines(inlines: Inline[]): string {
  return inlines.map(textOfInline).join('');
}

/** The words of one part of a sentence; a contact point brings its own. */
export function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'glossary-term':
      return inline.text;
    case 'link':
      return inline.children.map((child) => child.text).join('');
    case 'line-break':
      return '\n';
    case 'contact-point':
      return '';
  }
}

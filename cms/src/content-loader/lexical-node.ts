/** A node of Lexical's tree as its editor stores it. */
export interface LexicalNode {
  type: string;
  version: number;
  children?: LexicalNode[];
  [field: string]: unknown;
}

/** An element with the fields that every element has. */
export function node(type: string, fields: Record<string, unknown> & { children: LexicalNode[] }): LexicalNode {
  return { type, version: 1, format: '', indent: 0, direction: null, ...fields };
}

export function textNode(text: string, bold: boolean): LexicalNode {
  return { type: 'text', version: 1, text, format: bold ? 1 : 0, style: '', mode: 'normal', detail: 0 };
}

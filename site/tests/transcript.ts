import type { CDPSession, Page } from 'playwright-core';

interface AxNode {
  nodeId: string;
  ignored: boolean;
  parentId?: string;
  childIds?: string[];
  backendDOMNodeId?: number;
  role?: { value: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Roles that a screen reader does not speak by themselves: what is in them is read in their place. */
const silent = new Set([
  'none',
  'generic',
  'GenericContainer',
  'InlineTextBox',
  'RootWebArea',
  'paragraph',
  'strong',
  'emphasis',
  'LineBreak',
  'LayoutTable',
  'rowgroup',
  'time',
  'DescriptionList',
  'HeaderAsNonLandmark',
  'FooterAsNonLandmark',
  'SvgRoot',
  'LabelText',
]);

/** States that are spoken with a thing. */
const spokenStates = ['level', 'checked', 'expanded', 'pressed', 'selected', 'disabled', 'required', 'invalid', 'live'];

/** Things whose name is made of the words in them: those are not said again. */
const namedByContent = new Set([
  'link',
  'button',
  'heading',
  'columnheader',
  'rowheader',
  'DisclosureTriangle',
  'term',
  'summary',
  'switch',
]);

/**
 * The page as a screen reader goes through it: one line for each thing, in order, with its role, level, name and state, and the
 * language where it changes. Built from the browser’s accessibility tree.
 */
export async function transcriptOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  // The protocol's own type is wider; what is read here is named above.
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const facts = await factsOf(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  if (!root) return '';
  const language = (await page.locator('html').getAttribute('lang')) ?? 'unknown';
  const lines = childLines(root, { depth: 0, language }, { byId, ...facts });
  return `${[`page (${language}) “${nameOf(root)}”`, ...lines].join('\n')}\n`;
}

interface Spoken {
  depth: number;
  language: string;
}

interface Tree extends Facts {
  byId: Map<string, AxNode>;
}

/** What the accessibility tree itself does not carry, by node of the document. */
interface Facts {
  languages: Map<number, string>;
  /** Where the reader is: `aria-current`. */
  current: Set<number>;
}

function childLines(node: AxNode, at: Spoken, tree: Tree): string[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = tree.byId.get(id);
    return child ? linesOf(child, at, tree) : [];
  });
}

function linesOf(node: AxNode, at: Spoken, tree: Tree): string[] {
  const role = node.role?.value ?? 'none';
  const id = node.backendDOMNodeId ?? -1;
  const language = tree.languages.get(id) ?? at.language;
  if (node.ignored || silent.has(role)) return childLines(node, at, tree);
  if (role === 'ListMarker') return [];
  const name = nameOf(node);
  const states = [...statesOf(node), ...(tree.current.has(id) ? ['current'] : [])];
  const head = role === 'StaticText' ? [] : [`${roleWord(role)}${levelOf(node)}`];
  const parts = [
    ...head,
    ...(language === at.language ? [] : [`(${language})`]),
    ...(name === '' ? [] : [role === 'StaticText' ? name : `“${name}”`]),
    ...(states.length === 0 ? [] : [`[${states.join(', ')}]`]),
    ...hintOf(node),
  ];
  if (role === 'StaticText' && name === '') return [];
  const inside = childLines(node, { depth: at.depth + 1, language }, tree);
  const line = `${'  '.repeat(at.depth)}${parts.join(' ')}`;
  return [line, ...(namedByContent.has(role) ? inside.filter((one) => !repeats(one, name)) : inside)];
}

const roleWord = (role: string): string =>
  ({ listitem: 'item', DescriptionListTerm: 'term', DescriptionListDetail: 'detail', image: 'picture' })[role] ?? role;
const nameOf = (node: AxNode): string => (node.name?.value ?? '').replace(/\s+/g, ' ').trim();

/** Words without a line of their own: the name has said them. */
function repeats(line: string, name: string): boolean {
  const words = line.trim().replace(/^\([\w-]+\) /, '');
  return name.includes(words);
}

function levelOf(node: AxNode): string {
  const level: unknown = node.properties?.find(({ name }) => name === 'level')?.value.value;
  return node.role?.value === 'heading' && typeof level === 'number' ? ` ${level}` : '';
}

function statesOf(node: AxNode): string[] {
  return (node.properties ?? [])
    .filter(({ name, value }) => name !== 'level' && spokenStates.includes(name) && isSpoken(name, value.value))
    .map(({ name, value }) => (value.value === true ? name : `${name} ${String(value.value)}`));
}

/** Open or closed, ticked or not is said either way; the others only where they hold. */
const isSpoken = (name: string, value: unknown): boolean =>
  name === 'expanded' || name === 'checked' || (value !== false && value !== 'false' && value !== 'off');

const hintOf = (node: AxNode): string[] => {
  const hint = (node.description?.value ?? '').trim();
  return hint === '' ? [] : [`{${hint}}`];
};

/** The language of each node is that of the nearest element with `lang`. */
async function factsOf(session: CDPSession): Promise<Facts> {
  // As above.
  const { root } = (await session.send('DOM.getDocument', { depth: -1 })) as unknown as { root: DomNode };
  const facts: Facts = { languages: new Map(), current: new Set() };
  walk(root, { language: '', isCurrent: false }, facts);
  return facts;
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  pseudoElements?: DomNode[];
}

function walk(node: DomNode, around: { language: string; isCurrent: boolean }, facts: Facts): void {
  const here = {
    language: attributeOf(node, 'lang') ?? around.language,
    isCurrent: attributeOf(node, 'aria-current') !== undefined || around.isCurrent,
  };
  facts.languages.set(node.backendNodeId, here.language);
  if (here.isCurrent) facts.current.add(node.backendNodeId);
  for (const child of [...(node.children ?? []), ...(node.pseudoElements ?? [])]) walk(child, here, facts);
}

/** The protocol gives names and values in turn. */
function attributeOf({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
}

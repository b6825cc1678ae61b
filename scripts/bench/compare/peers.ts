import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SetAside } from '../set-aside.ts';
import type { Corpus } from './corpus.ts';
import { peerFolder } from './install-peers.ts';
import type { Block, PageText } from './page-text.ts';

/** Another generator, with its project for the same content. */
export interface Peer {
  name: string;
  /** Not asked for more pages than this. */
  mostPages: number;
  folder: string;
  command: string[];
  env: Record<string, string>;
  /** Where it puts its pages. */
  output: string;
  /** Writes the project's content, and sets aside what a run before left. */
  prepare: (corpus: Corpus, before: SetAside) => void;
}

const own = (name: string) => join(import.meta.dirname, 'peers', name);

export const peers: Peer[] = [eleventy(), hugo(), starlight()];

function eleventy(): Peer {
  const folder = peerFolder('eleventy');
  return {
    name: 'Eleventy',
    mostPages: Infinity,
    folder,
    command: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--input=src', '--output=out'],
    env: {},
    output: join(folder, 'out'),
    prepare: ({ pages, shared }, before) => {
      begin(before, 'eleventy', ['src', 'out']);
      write(join(folder, 'src', '_data', 'shared.json'), JSON.stringify(shared));
      for (const [index, doc] of pages.entries()) {
        const front = { layout: 'page.liquid', permalink: `/${doc.path}.html`, doc };
        write(join(folder, 'src', `${index}.html`), `---json\n${JSON.stringify(front)}\n---\n`);
      }
    },
  };
}

function hugo(): Peer {
  const folder = peerFolder('hugo');
  return {
    name: 'Hugo',
    mostPages: Infinity,
    folder,
    command: [join(folder, 'root/usr/bin/hugo'), '--quiet', '--destination', 'out'],
    env: { LD_LIBRARY_PATH: join(folder, 'root/usr/lib/x86_64-linux-gnu') },
    output: join(folder, 'out'),
    prepare: ({ pages, shared }, before) => {
      begin(before, 'hugo', ['content', 'data', 'layouts', 'out', 'resources']);
      write(join(folder, 'data', 'shared.json'), JSON.stringify({ blocks: shared }));
      for (const [index, doc] of pages.entries()) {
        const front = { title: doc.title, url: `/${doc.path}.html`, doc };
        write(join(folder, 'content', `${index}.md`), `${JSON.stringify(front)}\n`);
      }
    },
  };
}

function starlight(): Peer {
  const folder = peerFolder('starlight');
  return {
    name: 'Astro Starlight',
    mostPages: 12_000,
    folder,
    command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    output: join(folder, 'dist'),
    prepare: ({ pages, shared }, before) => {
      begin(before, 'starlight', ['src', 'dist', '.astro', 'node_modules/.astro']);
      for (const [index, page] of pages.entries())
        write(join(folder, 'src', 'content', 'docs', `${index}.md`), markdownOf(page, shared));
    },
  };
}

function begin(before: SetAside, name: Parameters<typeof peerFolder>[0], left: string[]): void {
  const folder = peerFolder(name);
  for (const each of left) before.rename(join(folder, each));
  cpSync(own(name), folder, { recursive: true });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Starlight's pages are Markdown; its own header, search and side bar stand around them. */
function markdownOf({ path, title, description, before, main, after }: PageText, shared: Block[]): string {
  const front = { title: title || path, slug: path, ...(description && { description }) };
  const lines = [...before, ...main, ...after].map((block) =>
    markdownOfBlock('ref' in block ? shared[block.ref] : block),
  );
  return `---\n${JSON.stringify(front)}\n---\n\n${lines.join('\n\n')}\n`;
}

function markdownOfBlock(block: Block | undefined): string {
  if (block === undefined || 'ref' in block) return '';
  const lines = block.items.map(({ text, href }) => (href === '' ? escaped(text) : `[${escaped(text)}](<${href}>)`));
  if (/^h\d$/.test(block.tag)) return `${'#'.repeat(Math.max(2, Number(block.tag[1])))} ${lines.join(' ')}`;
  const mark = { ul: '- ', ol: '1. ' }[block.tag] ?? '';
  return lines.map((line) => mark + line).join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&:]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  activities,
  ageBands,
  audiences,
  equipmentKinds,
  isLocale,
  organisationKinds,
  pictograms,
  referralSettings,
  seasons,
  sessionModes,
  settings,
  tiers,
} from '@ot/shared-types';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** A content file, and every string in it with its dotted path. */
interface ContentFile {
  /** `equipment/leckey-squiggles`, without language. */
  entry: string;
  locale: string;
  content: unknown;
  leaves: Leaf[];
}
interface Leaf {
  path: string;
  value: unknown;
}

const files = readContent();
const english = files.filter((file) => file.locale === 'en');
const translations = files.filter((file) => file.locale !== 'en');
const entries = new Set(english.map((file) => file.entry));

const choices: Record<string, readonly string[]> = {
  pictogram: pictograms,
  ageBands,
  activities,
  settings,
  audience: audiences,
  tier: tiers,
  mode: sessionModes,
  season: seasons,
  setting: referralSettings,
};
const kinds = [...equipmentKinds, ...organisationKinds];

const references: Record<string, string> = {
  topic: 'topics',
  readFirst: 'advice',
  relatedAdvice: 'advice',
  relatedEquipment: 'equipment',
  relatedSessions: 'sessions',
  sessions: 'sessions',
  repairContact: 'contact-points',
  contactPoint: 'contact-points',
  helpContact: 'contact-points',
  contact: 'contact-points',
  document: 'documents',
  parent: 'service-pages',
  servicePages: 'service-pages',
};

test('every choice is one that the contract knows', () => {
  expect(
    findings(
      english,
      ({ path, value }) => !choices[fieldOf(path)] || !!choices[fieldOf(path)]?.includes(String(value)),
    ),
  ).toEqual([]);
  expect(
    findings(english, ({ path, value }) => fieldOf(path) !== 'kind' || kinds.some((kind) => kind === value)),
  ).toEqual([]);
});

test('every reference leads to a content file', () => {
  expect(findings(english, (leaf) => referencesOf(leaf).every((entry) => entries.has(entry)))).toEqual([]);
});

test('every link in running text leads to a content file, in all languages', () => {
  expect(findings(files, (leaf) => linksIn(leaf.value).every((entry) => entries.has(entry)))).toEqual([]);
});

test('no phone number, e-mail address or “click here” stands in running text', () => {
  const isFact = ({ path }: Leaf) =>
    path === 'phone' || path.startsWith('askTheService') || path.startsWith('searchPhrases');
  const breaks = /\d{5} ?\d{6}|\S@\S+\.\S|click(?:ing)? here/i;
  expect(findings(files, (leaf) => isFact(leaf) || !breaks.test(String(leaf.value)))).toEqual([]);
});

test('a translation has an English file, and words only where English has words', () => {
  const broken = translations.flatMap((file) => {
    const source = english.find((candidate) => candidate.entry === file.entry);
    if (!source) return [`${file.entry}.${file.locale}: no English file`];
    return shapeFaults(source.content, file.content, '').map((fault) => `${file.entry}.${file.locale} ${fault}`);
  });
  expect(broken).toEqual([]);
});

test('a translation keeps the links of the English text', () => {
  const broken = translations.flatMap((file) => {
    const source = english.find((candidate) => candidate.entry === file.entry);
    return file.leaves.flatMap(({ path, value }) => {
      const original = source?.leaves.find((leaf) => leaf.path === path);
      const same = String(linksIn(value).toSorted()) === String(linksIn(original?.value).toSorted());
      return same ? [] : [`${file.entry}.${file.locale} ${path}`];
    });
  });
  expect(broken).toEqual([]);
});

function readContent(): ContentFile[] {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((item) => item.isDirectory());
  return folders.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder.name))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFile(folder.name, name)),
  );
}

function readFile(folder: string, name: string): ContentFile {
  const [slug = '', language = 'en'] = name.replace(/\.yaml$/, '').split('.');
  if (!isLocale(language)) throw new Error(`${folder}/${name}: "${language}" is no language of the site.`);
  const content: unknown = parse(readFileSync(join(import.meta.dirname, folder, name), 'utf8'));
  return { entry: `${folder}/${slug}`, locale: language, content, leaves: leavesOf(content, '') };
}

function leavesOf(value: unknown, path: string): Leaf[] {
  if (value === null) return [];
  if (typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

/** The name of the field that a path ends in: `steps` of `strategies.0.steps.2`. */
function fieldOf(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
}

function referencesOf({ path, value }: Leaf): string[] {
  const field = fieldOf(path);
  if (field === 'entries' || field === 'entry') return [String(value)];
  const collection = references[field];
  return collection === undefined ? [] : [`${collection}/${String(value)}`];
}

function linksIn(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  return [...value.matchAll(/\]\(([a-z-]+):([a-z0-9-]+)\)/g)].map(([, scheme, slug]) => {
    return scheme === 'contact' ? `contact-points/${slug ?? ''}` : `${scheme ?? ''}/${slug ?? ''}`;
  });
}

function findings(among: ContentFile[], isFine: (leaf: Leaf) => boolean): string[] {
  return among.flatMap((file) =>
    file.leaves
      .filter((leaf) => !isFine(leaf))
      .map((leaf) => `${file.entry}.${file.locale} ${leaf.path}: ${String(leaf.value)}`),
  );
}

function shapeFaults(source: unknown, translated: unknown, path: string): string[] {
  if (translated === null || translated === undefined || path === '.translation') return [];
  if (typeof translated !== 'object') return typeof source === 'string' ? [] : [`${path}: English has no words here`];
  if (typeof source !== 'object' || source === null) return [`${path}: English has nothing here`];
  if (Array.isArray(source) !== Array.isArray(translated)) return [`${path}: a list in one language only`];
  if (Array.isArray(source) && Array.isArray(translated) && source.length !== translated.length) {
    return [`${path}: ${translated.length} rows, English has ${source.length}`];
  }
  const originals = new Map(Object.entries(source));
  return Object.entries(translated).flatMap(([key, inner]) => shapeFaults(originals.get(key), inner, `${path}.${key}`));
}

import {
  collectionNames,
  EntriesPageSchema,
  entrySchemas,
  GlobalsPageSchema,
  globalNames,
  globalSchemas,
  parseOrExplain,
  type CollectionName,
  type ExportedEntry,
} from '@ot/shared-types';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFolder, type ContentUnit } from '../src/content-loader/content-folder.ts';
import { loadContent } from '../src/content-loader/load-content.ts';
import type { LoadReport } from '../src/content-loader/load-report.ts';
import { askExportForJson } from './ask-export.ts';
import { startCms, type Cms } from './start-cms.ts';

const folder = join(import.meta.dirname, '../content');

let cms: Cms;
let units: ContentUnit[];
let report: LoadReport;
let seconds: number;
beforeAll(async () => {
  cms = await startCms();
  units = (await readContentFolder(folder)).units;
  const start = performance.now();
  report = await loadContent({ payload: cms.payload, folder });
  seconds = (performance.now() - start) / 1000;
});
afterAll(() => cms.stop());

const translations = () => units.flatMap((unit) => unit.translations);

async function exportedEntries(collection: CollectionName): Promise<ExportedEntry[]> {
  const entries: ExportedEntry[] = [];
  let after = '';
  do {
    const page = EntriesPageSchema.parse(
      await askExportForJson(cms, `entries?collection=${collection}&limit=7${after}`),
    );
    expect(page.refusals).toEqual([]);
    entries.push(...page.entries);
    after = page.next === null ? '' : `&after=${page.next}`;
  } while (after !== '');
  return entries;
}

// A count without a condition is an estimate on MongoDB.
const where = { id: { exists: true } };

async function state() {
  const counted = await Promise.all(collectionNames.map((collection) => cms.payload.count({ collection, where })));
  const versions = await Promise.all(
    collectionNames.map((collection) => cms.payload.countVersions({ collection, where })),
  );
  const changes = await cms.payload.count({ collection: 'changes', where });
  return {
    documents: counted.map(({ totalDocs }) => totalDocs),
    versions: versions.map(({ totalDocs }) => totalDocs),
    changes: changes.totalDocs,
  };
}

describe('loading the sample content', () => {
  test('loads every file without a problem', () => {
    expect(report).toEqual({
      created: units.length,
      translated: translations().length,
      replaced: 0,
      kept: 0,
      problems: [],
    });
  });

  test('takes less than a minute', () => {
    expect(seconds).toBeLessThan(60);
  });

  test('leaves no place holder behind', async () => {
    const found = await Promise.all(
      collectionNames.map((collection) =>
        cms.payload.find({ collection, draft: true, pagination: false, locale: 'en' }),
      ),
    );
    const titles = found.flatMap(({ docs }) => docs.map(({ title }) => title));
    expect(titles.filter((title) => title.includes('not loaded'))).toEqual([]);
  });
});

describe('the export of the sample content', () => {
  test.each(collectionNames)(
    'holds every published entry of %s, each in the shape of the contract',
    async (collection) => {
      const entries = await exportedEntries(collection);
      for (const { slug, languages } of entries) {
        for (const [locale, { content }] of Object.entries(languages))
          parseOrExplain(entrySchemas[collection], content, { collection, entry: slug, locale });
      }
      const published = units.filter(
        ({ english }) => english.folder === collection && english.content['status'] !== 'draft',
      );
      expect(entries.map(({ slug }) => slug).sort()).toEqual(published.map(({ english }) => english.slug).sort());
    },
  );

  test('holds every translation, each up to date with its English', async () => {
    const entries = (await Promise.all(collectionNames.map(exportedEntries))).flat();
    const exported = entries.flatMap(({ collection, slug, languages }) =>
      Object.entries(languages).flatMap(([locale, { translation }]) =>
        translation ? [`${collection}/${slug}.${locale}.yaml ${translation.state}`] : [],
      ),
    );
    const files = translations().filter(({ folder: name }) => name !== 'globals');
    expect(exported.sort()).toEqual(files.map(({ path }) => `${path} live`).sort());
  });

  test('holds every global, in the shape of the contract', async () => {
    const { globals } = GlobalsPageSchema.parse(await askExportForJson(cms, 'globals'));
    for (const { global, languages } of globals) {
      for (const [locale, { content }] of Object.entries(languages))
        parseOrExplain(globalSchemas[global], content, { collection: 'globals', entry: global, locale });
    }
    expect(globals.map(({ global }) => global).sort()).toEqual([...globalNames].sort());
  });
});

describe('loading again', () => {
  test('adds nothing and changes nothing', async () => {
    const before = await state();
    const again = await loadContent({ payload: cms.payload, folder });
    expect(again).toEqual({
      created: 0,
      translated: 0,
      replaced: 0,
      kept: units.length + translations().length,
      problems: [],
    });
    expect(await state()).toEqual(before);
  });

  test('keeps what an editor wrote', async () => {
    const { docs } = await cms.payload.find({ collection: 'topics', limit: 1, locale: 'en' });
    const id = docs[0]?.id ?? '';
    await cms.payload.update({ collection: 'topics', id, locale: 'en', data: { summary: 'An editor’s words.' } });
    await loadContent({ payload: cms.payload, folder });
    expect(await cms.payload.findByID({ collection: 'topics', id, locale: 'en' })).toMatchObject({
      summary: 'An editor’s words.',
    });
  });
});

describe('a folder with faults', () => {
  let faulty: string;
  beforeAll(async () => {
    faulty = await mkdtemp(join(tmpdir(), 'content-'));
    await cp(join(folder, 'glossary'), join(faulty, 'glossary'), { recursive: true });
    await writeFile(join(faulty, 'glossary/new-word.yaml'), 'title: New word\ndefinition: Quite new.\n');
    await writeFile(join(faulty, 'glossary/no-definition.yaml'), 'title: No definition\n');
    await writeFile(join(faulty, 'glossary/broken.yaml'), 'title: "Broken\n');
    await writeFile(join(faulty, 'glossary/new-word.pl.yaml'), 'title: Nowe słowo\n');
  });
  afterAll(() => rm(faulty, { recursive: true }));

  test('loads the good files and lists the others with field and reason', async () => {
    const { created, problems } = await loadContent({ payload: cms.payload, folder: faulty });
    expect(created).toBe(1);
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      ['glossary/broken.yaml', ''],
      ['glossary/new-word.pl.yaml', 'definition'],
      ['glossary/no-definition.yaml', 'definition'],
    ]);
  });
});

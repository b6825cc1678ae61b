import { mkdtempSync, readdirSync, readFileSync, rmSync, type Dirent } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import {
  collectionNames,
  fileOf,
  globalNames,
  type ExportedEntry,
  type ExportedGlobal,
  type GlobalOf,
} from '@ot/shared-types';
import { anExportedEntry, anExportedGlobal, globalExamples } from '@ot/shared-types/examples';
import { cmsClient } from '../publisher/client/cms-client.ts';
import { htmlThread, type HtmlThread } from '../publisher/checking/html-checker.ts';
import { publishOnce, type PublisherParts } from '../publisher/publisher.ts';
import { publisherFolders, type PublisherFolders } from '../publisher/store/publisher-folders.ts';
import { loadBundle, type Bundle } from '../publisher/render/bundle.ts';
import { Store } from '../publisher/store/store.ts';
import { fileText } from './file-text.ts';
import { FakeCms, type Published } from './fake-cms.ts';

export const origin = 'https://example.org';

let bundle: Promise<Bundle> | undefined;

/** The real templates, built. */
export function builtTemplates(): Promise<Bundle> {
  bundle ??= loadBundle(join(import.meta.dirname, '..', 'dist'));
  return bundle;
}

let thread: HtmlThread | undefined;

/** The real thread, which takes longer to start than most tests last. It ends with the process, or when it has hung. */
function sharedHtmlThread(): HtmlThread {
  const shared = (thread ??= htmlThread());
  return {
    ask: (task) =>
      shared.ask(task).catch((error: unknown) => {
        thread = undefined;
        void shared.close();
        throw error;
      }),
    close: () => Promise.resolve(),
  };
}

/** A publisher with a folder of its own, on a CMS that the test can break. */
export interface Publishing {
  cms: FakeCms;
  dataDir: string;
  folders: PublisherFolders;
  parts: PublisherParts;
  said: string[];
  /** What its clock shows. */
  now: Date;
  publish: () => Promise<void>;
  /** The text of a page of the live release, or null. */
  page: (path: string) => string | null;
  file: (name: string) => string | null;
  end: () => Promise<void>;
}

export async function startPublishing(published: Published = smallSite()): Promise<Publishing> {
  const cms = new FakeCms(published);
  await cms.start();
  const publishing = await publishingFrom(cms);
  const endPublisher = publishing.end;
  publishing.end = async () => {
    await endPublisher();
    await cms.stop();
  };
  return publishing;
}

/** Another publisher, with an empty folder, on the same CMS. */
export async function publishingFrom(cms: FakeCms): Promise<Publishing> {
  const dataDir = mkdtempSync(join(tmpdir(), 'publishing-'));
  const folders = publisherFolders(dataDir);
  const said: string[] = [];
  const store = new Store(folders.store);
  const publishing: Publishing = {
    cms,
    dataDir,
    folders,
    said,
    now: new Date('2026-11-23T09:00:00Z'),
    parts: {
      client: cmsClient(cms.url, cms.apiKey),
      store,
      bundle: await builtTemplates(),
      folders,
      origin,
      clock: () => publishing.now,
      say: (message) => said.push(message),
      startHtmlThread: sharedHtmlThread,
    },
    publish: () => publishOnce(publishing.parts),
    page: (path) => fileText(join(folders.current, fileOf(path))),
    file: (name) => fileText(join(folders.current, name)),
    end: () => {
      if (publishing.parts.store.database.isOpen) publishing.parts.store.close();
      rmSync(dataDir, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
  return publishing;
}

/** Two pieces of advice, one of them in Polish too, and one entry of each other kind, on a site in three languages. */
export function smallSite(): Published {
  const others = collectionNames.filter((name) => name !== 'advice').map((name) => anExportedEntry(name));
  const globals = globalNames.filter((name) => name !== 'site-settings').map((name) => anExportedGlobal(name));
  return { entries: [...others, pencils(), scissors()], globals: [...globals, settings()] };
}

export function settings(changes: Partial<GlobalOf<'site-settings'>> = {}): ExportedGlobal {
  const content = { ...globalExamples['site-settings'], liveLanguages: ['en', 'pl', 'ur'], ...changes };
  return { ...anExportedGlobal('site-settings'), languages: { en: { translation: null, content } } };
}

export function pencils(english: { title?: string; slug?: string } = {}, polish = 'Trzymanie ołówka'): ExportedEntry {
  return anExportedEntry('advice', { changes: english, translations: { pl: { title: polish } } });
}

export function scissors(title = 'Using scissors'): ExportedEntry {
  return anExportedEntry('advice', { changes: { id: 'advice-2', slug: 'using-scissors', title } });
}

/** Every file of a web root with its text. */
export function filesOf(folder: string): Map<string, string> {
  const isFile = (item: Dirent) => item.isFile();
  const items = readdirSync(`${folder}/`, { recursive: true, withFileTypes: true }).filter(isFile);
  const paths = items.map((item) => join(item.parentPath, item.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

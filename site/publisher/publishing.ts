import type { RuleException } from '@ot/shared-types';
import type { CmsClient } from './client/cms-client.ts';
import { keepFiles } from './client/fetch-files.ts';
import { ChangesWatch } from './changes-watch.ts';
import { exceptionsReader } from './judging/exceptions-reader.ts';
import { htmlChecker, type HtmlChecker, type HtmlThread } from './judging/html-checker.ts';
import type { PageJudge } from './judging/page-judge.ts';
import type { Lease } from './lease.ts';
import type { PublisherFolders } from './releases/folders.ts';
import { finishSwitch } from './releases/print-release.ts';
import { liveRelease } from './releases/release.ts';
import type { Bundle } from './render/bundle.ts';
import { Quiet } from './quiet.ts';
import { printerHere, type Printer } from './render/printer.ts';
import type { PrinterSetup } from './render/printer-worker.ts';
import { placeRest, type Committed } from './sets/commit-set.ts';
import { lastChange } from './sets/count-changes.ts';
import { clearStaging, openStaging, type Staging } from './sets/staging.ts';
import { filesOf } from './store/files-of.ts';
import type { Store } from './store/store.ts';
import type { Deliveries } from './targets/deliveries.ts';
import type { OpenMirror } from './targets/mirror-round.ts';

/** What a publisher is made of. */
export interface PublisherParts {
  client: CmsClient;
  store: Store;
  bundle: Bundle;
  folders: PublisherFolders;
  origin: string;
  clock: () => Date;
  say: (message: string) => void;
  /** Absent where nobody else can write: tests, benches. */
  lease?: Lease;
  /** Absent where the site goes nowhere besides the web root. */
  deliveries?: Deliveries | undefined;
  /** Copies of the site that are compared with it. */
  mirrors?: OpenMirror[] | undefined;
  /** Looks at live pages in a browser, in the background; absent where nothing does. */
  judge?: PageJudge;
  /** Gives the thread that checks HTML; absent where the publisher starts one of its own. Tests share one. */
  startHtmlThread?: () => HtmlThread;
}

/** A publisher at work. */
export interface Publishing extends PublisherParts {
  staging: Staging;
  watch: ChangesWatch;
  printHere: Printer;
  poolSetup: () => PrinterSetup;
  /** A name in the staging folder that nothing has. */
  stagedName: () => string;
  /** Looks at an entry's own pages before they go live. */
  checker: HtmlChecker;
  /** Rules that editors have set aside at this moment. */
  exceptions: () => Promise<RuleException[]>;
  /** Whether the rest of a wide change is being printed. */
  background: { isAtWork: boolean };
  /** Told of every publication, so that what goes on beside gives way. */
  quiet: Quiet;
  /** Called when pages have gone live. */
  onLive: (committed: Committed) => void;
}

/** Begins to work: first finishes what a publisher before this one has begun. */
export function beginPublishing(parts: PublisherParts & { quiet?: Quiet }, onLive: Publishing['onLive']): Publishing {
  const { store, folders, bundle, origin } = parts;
  const staging = openStaging(folders, parts.lease?.token ?? 0);
  finishSwitch(parts, staging);
  const root = liveRelease(folders);
  if (root !== null) placeRest({ store, staging, root });
  clearStaging(staging);
  keepNeededFiles(parts);
  if (root !== null) parts.deliveries?.catchUp({ number: lastChange(store), root });
  let names = 0;
  return {
    quiet: new Quiet(),
    ...parts,
    staging,
    watch: new ChangesWatch(),
    // Looked up at each page, because tests replace the templates.
    printHere: (jobs, now) =>
      printerHere({ render: (url, locals) => parts.bundle.render(url, locals), content: store.content }, origin)(
        jobs,
        now,
      ),
    poolSetup: () => ({
      storeFile: folders.store,
      distFolder: bundle.distFolder,
      origin,
      cards: store.content.cardCount(),
    }),
    checker: htmlChecker(parts.say, parts.startHtmlThread),
    exceptions: exceptionsReader(parts.client),
    background: { isAtWork: false },
    stagedName: () => `page-${(names += 1)}`,
    onLive,
  };
}

/** Fetched files stay as long as a page links them or an undoing can bring them back. At the start, when nothing is on its way. */
function keepNeededFiles({ store, folders }: PublisherParts): void {
  keepFiles(folders.media, new Set([...store.files.linked(), ...store.sets.uploadsBefore().flatMap(filesOf)]));
}

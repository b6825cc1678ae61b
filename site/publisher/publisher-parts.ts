import type { HtmlThread } from './checking/html-checker.ts';
import type { CmsClient } from './client/cms-client.ts';
import type { PageJudge } from './judging/page-judge.ts';
import type { Bundle } from './render/bundle.ts';
import type { Lease } from './store/lease.ts';
import type { PublisherFolders } from './store/publisher-folders.ts';
import type { Store } from './store/store.ts';
import type { Deliveries } from './targets/deliveries.ts';
import type { OpenMirror } from './targets/mirror-round.ts';

/** What a publisher is given. It goes no further than `open-rooms.ts`: each room gets the few things that it needs. */
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

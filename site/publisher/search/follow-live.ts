import { localeCodes } from '@ot/shared-types';
import { liveRelease } from '../web-root/release.ts';
import type { WebRoot } from '../web-root/web-root.ts';
import type { LiveEvent } from '../web-root/went-live.ts';
import { hideGone, placeSearch, type SearchPlace } from './place-search.ts';
import { searchFollower, type SearchFollower } from './search-follower.ts';
import { searchIndexes } from './search-indexes.ts';

interface SearchParts {
  webRoot: WebRoot;
  live: LiveEvent;
  say: (message: string) => void;
}

/** Lets search follow what goes live; its own files go live too. What was live before it is followed at once. */
export function followWithSearch({ webRoot, live, say }: SearchParts): SearchFollower {
  const { folders } = webRoot;
  const place: SearchPlace = {
    webRoot,
    onPlaced: (placed) => {
      live.tell({ what: 'files', placed });
    },
  };
  const search = searchFollower({
    indexes: (onBuilt) => searchIndexes({ folder: folders.search, say, onBuilt }),
    update: (indexes, locale, paths) => placeSearch(place, indexes, { locale, paths }),
    hideGone: (indexes, locale, paths) => hideGone(place, indexes, { locale, paths }),
    say,
  });
  live.follow((event) => {
    if (event.what === 'pages') search.follow(event.searched, event.lost);
    if (event.what === 'everything') search.followAll(localeCodes);
  });
  if (liveRelease(folders) !== null) search.followAll(localeCodes);
  return search;
}

import type { Store } from '../store/store.ts';
import type { Bundle } from './bundle.ts';
import { openPrinter, printerHere, type OpenPrinter, type Printer } from './printer.ts';

/** What prints pages from the store. */
export interface Press {
  /** This thread: at once, for a few pages. */
  here: Printer;
  /** This thread, or all cores, for so many pages. */
  open: (pages: number) => OpenPrinter;
}

interface PressParts {
  store: Store;
  /** Looked up at each page, because tests replace the templates. */
  bundle: Bundle;
  origin: string;
  /** The file of the store, which threads read too. */
  storeFile: string;
}

export function openPress(parts: PressParts): Press {
  const { store, bundle, origin, storeFile } = parts;
  const { content } = store;
  const here: Printer = (jobs, now) =>
    printerHere({ render: (url, locals) => parts.bundle.render(url, locals), content }, origin)(jobs, now);
  const setup = () => ({ storeFile, distFolder: bundle.distFolder, origin, cards: content.cardCount() });
  return { here, open: (pages) => openPrinter(pages, here, setup) };
}

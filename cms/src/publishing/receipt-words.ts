import type { Receipt } from './read-receipt.ts';
import { showMoment } from '../screen-parts/show-moment.ts';

type Told = Pick<Receipt, 'receipt' | 'silent' | 'refusals'>;

/** What stands in a receipt, and whether it is good news: only what is live in all that was published has its colour. */
export function receiptWords({ receipt, silent, refusals }: Told): { head: string; more: string; colour: string } {
  const words = wordsOf(receipt, silent);
  if (silent !== null) return { ...words, colour: 'late' };
  const isPartly = refusals.length > 0 && ['live', 'live-before', 'printing'].includes(receipt.state);
  return isPartly
    ? { ...words, head: `${words.head}, but not all of it`, colour: 'late' }
    : { ...words, colour: receipt.state };
}

function wordsOf(receipt: Receipt['receipt'], silent: number | null): { head: string; more: string } {
  switch (receipt.state) {
    case 'never':
      return { head: 'Not published', more: 'Readers do not see this yet.' };
    case 'queued':
      return silent === null
        ? { head: 'Waiting to go live …', more: 'This usually takes a second.' }
        : {
            head: 'Published, but not live yet',
            more: `The publisher has not answered for ${silent} seconds. Nothing is lost: it goes live when the publisher is back.`,
          };
    case 'printing': {
      const pages = receipt.waitingPages === 1 ? '1 page' : `${receipt.waitingPages} pages`;
      return { head: `Live at ${showMoment(receipt.liveAt)}`, more: `Still printing ${pages} in the background.` };
    }
    case 'live':
      return { head: `Live at ${showMoment(receipt.liveAt)}`, more: '' };
    case 'live-before':
      return { head: 'Live', more: 'It went live before the history that is kept.' };
    case 'refused':
      return {
        head: 'Not live',
        more: 'The site could not take it. Readers see what they saw before, if there was anything.',
      };
    case 'withdrawn':
      return {
        head: receipt.liveAt ? `Taken off the site at ${showMoment(receipt.liveAt)}` : 'Taken off the site',
        more: 'Readers do not see this any more.',
      };
    case 'undone':
      return {
        head: `Undone at ${showMoment(receipt.liveAt)}`,
        more: 'The site shows what it showed before. What was undone stays under “Versions”.',
      };
  }
}

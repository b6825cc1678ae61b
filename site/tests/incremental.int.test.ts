import { anExportedEntry } from '@ot/shared-types/examples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differencesOf, searchedIn } from './compare-sites.ts';
import { pencils, publishingFrom, scissors, settings, startPublishing, type Publishing } from './publishing.ts';
import { aPicture, showing } from './uploads.ts';

let site: Publishing;
beforeEach(async () => {
  site = await startPublishing();
});
afterEach(() => site.end());

const advice = '/advice/holding-a-pencil';
const searched = ({ folders }: Publishing, locale: string) => searchedIn(folders.current, locale);

const oneChange: Record<string, (site: Publishing) => void | Promise<void>> = {
  'a changed title': ({ cms }) => {
    cms.publish(pencils({ title: 'Holding a crayon' }));
  },
  'a new entry': ({ cms }) => {
    cms.publish(anExportedEntry('advice', { changes: { id: 'advice-3', slug: 'buttons', title: 'Doing up buttons' } }));
  },
  'a corrected translation, which alone is newer': async ({ cms, publish }) => {
    const inUrdu = (title: string, day: number) =>
      anExportedEntry('advice', {
        translations: { pl: {}, ur: { title, updatedAt: `2026-11-2${day}T09:00:00.000Z` } },
      });
    cms.publish(inUrdu('پنسل', 1));
    await publish();
    cms.publish({ ...inUrdu('پنسل پکڑنا', 2), updatedAt: '2026-11-22T09:00:00.000Z' });
  },
  'a new translation': ({ cms }) => {
    cms.publish(anExportedEntry('topics', { translations: { ur: { title: 'ہاتھ' } } }));
  },
  'an unpublished topic': ({ cms }) => {
    cms.unpublish('topics', 'topic-1');
  },
  'an unpublished contact point': ({ cms }) => {
    cms.unpublish('contact-points', 'contact-1');
  },
  'a changed slug': ({ cms }) => {
    cms.publish(pencils({ slug: 'pencil-grip' }));
    cms.addRedirect({ id: 'r1', from: advice, to: { collection: 'advice', id: 'advice-1' } });
  },
  'a withdrawn entry': ({ cms }) => {
    cms.unpublish('advice', 'advice-2');
  },
  'a changed term of the glossary': ({ cms }) => {
    cms.publish(anExportedEntry('glossary', { changes: { definition: 'Somebody at the school.' } }));
  },
  'a changed contact point': ({ cms }) => {
    cms.publish(anExportedEntry('contact-points', { changes: { title: 'Another line' } }));
  },
  'a redirect of its own': ({ cms }) => {
    cms.addRedirect({ id: 'r1', from: '/old-leaflet', to: { collection: 'advice', id: 'advice-2' } });
  },
  'a translation taken back': ({ cms }) => {
    cms.publish(anExportedEntry('advice'));
  },
  'a changed global': ({ cms }) => {
    cms.publishGlobal(settings({ serviceName: 'Another name' }));
  },
  'a language taken off': ({ cms }) => {
    cms.publishGlobal(settings({ liveLanguages: ['en', 'ur'] }));
  },
  'a language put on': ({ cms }) => {
    cms.publishGlobal(settings({ liveLanguages: ['en', 'pl', 'ur', 'ar'] }));
  },
  'a page that goes and leaves its address behind': async ({ cms, publish }) => {
    cms.addRedirect({ id: 'own', from: '/advice/using-scissors', to: { collection: 'advice', id: 'advice-2' } });
    await publish();
    cms.unpublish('advice', 'advice-2');
  },
  'a page that comes back to its address': async ({ cms, publish }) => {
    cms.unpublish('advice', 'advice-2');
    cms.addRedirect({ id: 'own', from: '/advice/using-scissors', to: { collection: 'advice', id: 'advice-2' } });
    await publish();
    cms.publish(scissors('Using scissors'));
  },
  'a new picture': ({ cms }) => {
    cms.publishMedia(aPicture('first'), { 'first-400.webp': 'x' });
    cms.publish(showing('media-1'));
  },
  'a replaced picture': async ({ cms, publish }) => {
    cms.publishMedia(aPicture('first'), { 'first-400.webp': 'first' });
    cms.publish(showing('media-1'));
    await publish();
    cms.publishMedia(aPicture('second'), { 'second-400.webp': 'second' });
  },
  'a picture that no page shows any more': async ({ cms, publish }) => {
    cms.publishMedia(aPicture('first'), { 'first-400.webp': 'first' });
    cms.publish(showing('media-1'));
    await publish();
    cms.publish(showing(null));
  },
  'the end of a session': (publishing) => {
    publishing.now = new Date('2026-12-04T09:00:00Z');
  },
};

test.each(Object.entries(oneChange))('after %s the pages are those of a fresh print', async (_name, change) => {
  await site.publish();
  await change(site);
  await site.publish();
  const fresh = await publishingFrom(site.cms);
  fresh.now = site.now;
  await fresh.publish();
  expect(differencesOf(site.folders.current, fresh.folders.current)).toEqual([]);
  for (const locale of ['en', 'ur']) expect(searched(site, locale)).toEqual(searched(fresh, locale));
  await fresh.end();
});

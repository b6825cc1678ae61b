import type { Endpoint } from 'payload';
import { forPublisher } from '../access/guard.ts';
import { readChanges } from '../outbox/read-changes.ts';
import { readDraft, readUnsavedDraft } from './read-draft.ts';
import { readEntries } from './read-entries.ts';
import { readExceptions } from './read-exceptions.ts';
import { readFile } from './read-file.ts';
import { readGlobals } from './read-globals.ts';
import { readGrant } from './read-grant.ts';
import { readMedia } from './read-media.ts';
import { readRedirects } from './read-redirects.ts';
import { readVersions } from './read-versions.ts';
import { storeJudgements } from './store-judgements.ts';
import { storeMirrors } from './store-mirrors.ts';
import { storeSet } from './store-set.ts';

/** What the publisher asks of the CMS, below `/api`. The shapes are in the contract (`shared-types/src/export.ts`). */
export const exportEndpoints: Endpoint[] = [
  { path: '/export/entries', method: 'get', handler: forPublisher(readEntries) },
  { path: '/export/globals', method: 'get', handler: forPublisher(readGlobals) },
  { path: '/export/media', method: 'get', handler: forPublisher(readMedia) },
  { path: '/export/redirects', method: 'get', handler: forPublisher(readRedirects) },
  { path: '/export/changes', method: 'get', handler: forPublisher(readChanges) },
  { path: '/export/files/:filename', method: 'get', handler: forPublisher(readFile) },
  { path: '/export/versions', method: 'get', handler: forPublisher(readVersions) },
  { path: '/export/drafts', method: 'get', handler: forPublisher(readDraft) },
  { path: '/export/drafts', method: 'post', handler: forPublisher(readUnsavedDraft) },
  { path: '/export/grants', method: 'get', handler: forPublisher(readGrant) },
  { path: '/export/sets', method: 'post', handler: forPublisher(storeSet) },
  { path: '/export/judgements', method: 'post', handler: forPublisher(storeJudgements) },
  { path: '/export/mirrors', method: 'post', handler: forPublisher(storeMirrors) },
  { path: '/export/exceptions', method: 'get', handler: forPublisher(readExceptions) },
];

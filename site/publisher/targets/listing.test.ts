import { expect, test } from 'vitest';
import { listAll } from './listing.ts';

const objectOf = (key: string) => `<Contents><Key>${key}</Key><ETag>&quot;AB&quot;</ETag></Contents>`;
const pages: Record<string, string> = {
  first: `<ListBucketResult>${objectOf('www/a&amp;b')}<NextContinuationToken>2/+=</NextContinuationToken></ListBucketResult>`,
  '2/+=': `<ListBucketResult>${objectOf('www/c')}\n${objectOf('www/&#x142;')}</ListBucketResult>`,
};

test('a listing is read to its last page, without the prefix', async () => {
  const answers = (query: URLSearchParams) =>
    Promise.resolve({ text: pages[query.get('continuation-token') ?? 'first'] ?? '' });
  expect(await listAll(answers, 'www/')).toEqual(
    new Map([
      ['a&b', 'ab'],
      ['c', 'ab'],
      ['ł', 'ab'],
    ]),
  );
});

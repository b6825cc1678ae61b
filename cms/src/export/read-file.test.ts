import { expect, test } from 'vitest';
import { pathInside } from './read-file.ts';

test('a file in the folder is found', () => {
  expect(pathInside('/media', 'a b.png')).toBe('/media/a b.png');
});

test.each(['', '..', '../secret', 'sub/a.png', '/etc/passwd', 'a\0.png', '.'])('"%s" leads nowhere', (name) => {
  expect(pathInside('/media', name)).toBeNull();
});

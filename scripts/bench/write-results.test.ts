import { expect, test } from 'vitest';
import { withSection } from './write-results.ts';

const before = '# First\n\nOne.\n\n## Second\n\nTwo.\n';

test('a section takes the place of the one before and leaves the others alone', () => {
  expect(withSection(before, '## Second', 'Three.')).toBe('# First\n\nOne.\n\n## Second\n\nThree.\n');
});

test('a new section stands at the end', () => {
  expect(withSection(before, '## Third', 'Three.')).toBe(`${before}\n## Third\n\nThree.\n`);
});

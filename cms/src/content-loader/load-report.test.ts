import { expect, test } from 'vitest';
import { describeReport, emptyReport } from './load-report.ts';

test('a report without problems is one line', () => {
  expect(describeReport({ ...emptyReport(), created: 2, kept: 3 })).toBe(
    '2 documents created, 0 replaced, 0 translations added, 3 already there.',
  );
});

test('each problem names its file and field', () => {
  const problems = [
    { file: 'advice/a.yaml', field: 'title', message: 'Write it.' },
    { file: 'advice/b.yaml', field: '', message: 'Not YAML.' },
  ];
  const text = describeReport(emptyReport(problems));
  expect(text).toContain('2 problems');
  expect(text).toContain('advice/a.yaml – title: Write it.');
  expect(text).toContain('advice/b.yaml: Not YAML.');
});

import { JSDOM } from 'jsdom';
import { localeCodes, localizedPath } from '@ot/shared-types';
import { expect, inject, test } from 'vitest';
import { statementFaults } from '../checks/statement/statement-points.ts';

/** The statement that the sample content makes, read today. */
const siteUrl = inject('siteUrl');

/** What only the service can answer: the page says so, and so does the dashboard of the CMS. */
const questionsToTheService = ['contact', 'answer'];

test.each(localeCodes)('the statement meets every point of the regulator that it can, in %s', async (locale) => {
  const response = await fetch(siteUrl + localizedPath('/help/accessibility', locale));
  const { document } = new JSDOM(await response.text()).window;
  const faults = statementFaults({ document, today: new Date() });
  expect(faults.filter((fault) => !questionsToTheService.includes(fault.split(':')[0] ?? ''))).toEqual([]);
});

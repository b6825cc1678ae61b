import type { AccessibilityStatement } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';

export function toAccessibilityStatement(document: DocumentReader): Mapped<AccessibilityStatement> {
  return {
    compliance: document.value('compliance'),
    issues: document.rows('issues', (row) => ({
      id: row.value('id'),
      description: row.text('description'),
      criterion: row.value('criterion'),
      fixBy: row.day('fixBy'),
    })),
    burdens: document.rows('burdens', (row) => ({
      id: row.value('id'),
      description: row.text('description'),
      assessedOn: row.day('assessedOn'),
    })),
    outOfScope: document.rows('outOfScope', (row) => ({
      id: row.value('id'),
      description: row.text('description'),
      exemption: row.value('exemption'),
    })),
    preparedOn: document.day('preparedOn'),
    reviewedOn: document.day('reviewedOn'),
    method: document.text('method'),
    answerDays: document.value('answerDays'),
    contact: document.reference('contact'),
  };
}

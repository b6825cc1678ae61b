import type { AccessibilityStatement } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';

export function toAccessibilityStatement(document: DocumentReader): Mapped<AccessibilityStatement> {
  return {
    compliance: document.value('compliance'),
    issues: document.rows('issues', (row) => ({
      id: row.value('id'),
      description: row.text('description'),
      criterion: row.text('criterion'),
      fixBy: row.day('fixBy'),
    })),
    preparedOn: document.day('preparedOn'),
    reviewedOn: document.day('reviewedOn'),
    method: document.text('method'),
    contact: document.reference('contact'),
  };
}

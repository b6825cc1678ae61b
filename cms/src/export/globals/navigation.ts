import type { Navigation, NavigationLink } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';

export function toNavigation(document: DocumentReader): Mapped<Navigation> {
  return { header: document.rows('header', toLink), footer: document.rows('footer', toLink) };
}

function toLink(row: DocumentReader): Mapped<NavigationLink> {
  return { id: row.value('id'), label: row.text('label'), target: toTarget(row) };
}

function toTarget(row: DocumentReader): unknown {
  const page = row.text('page');
  if (page !== null) return { page };
  return row.entry('entry') ?? row.refuse('page', 'The link leads nowhere. Choose a page or an entry.');
}

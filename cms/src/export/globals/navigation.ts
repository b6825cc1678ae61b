import type { Navigation, NavigationLink } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';

export function toNavigation(document: DocumentReader): Mapped<Navigation> {
  return { header: document.rows('header', toLink), footer: document.rows('footer', toLink) };
}

function toLink(row: DocumentReader): Mapped<NavigationLink> {
  return { id: row.value('id'), label: row.text('label'), target: toTarget(row.group('target')) };
}

function toTarget(target: DocumentReader): unknown {
  const page = target.text('page');
  if (page !== null) return { page };
  return target.entry('entry') ?? target.refuse('page', 'The link leads nowhere. Choose a page or an entry.');
}

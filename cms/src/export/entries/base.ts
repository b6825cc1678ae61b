import type { DocumentReader } from '../document-reader.ts';

/** The facts and texts that every entry has. */
export function toBase(document: DocumentReader) {
  const review = document.group('review');
  return {
    id: document.value('id'),
    slug: document.text('slug'),
    updatedAt: document.instant('updatedAt'),
    sample: document.tick('sample'),
    review: { lastReviewed: review.day('lastReviewed'), nextReview: review.day('nextReview') },
    title: document.text('title'),
    searchPhrases: document.lines('searchPhrases'),
  };
}

/**
 * Ids of the page's own parts, which nothing that people write may have: the heading “Main” and the contact “Main” get a
 * number. They do not change, because others link to them.
 */
export const ownFragments: readonly string[] = ['main', 'contents', 'help-line', 'search-form', 'search-input'];

/** What is said in place of a name that nobody has written yet. */
export const withoutTitle = 'Without a title';

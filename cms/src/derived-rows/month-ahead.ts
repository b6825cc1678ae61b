/** Milliseconds by which what falls due is announced before it does. */
export const monthAhead = 30 * 24 * 60 * 60 * 1000;

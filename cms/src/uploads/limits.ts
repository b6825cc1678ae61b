/** The largest file that may be sent. */
export const mostBytes = 10 * 1024 * 1024;

/** Pixels that a picture may have before it is made smaller: more than any phone makes in a file of that size. */
export const mostPixels = 64_000_000;

/** The longer side of a picture as it is kept for the site. */
export const longestSide = 2560;

/** After so long the process that reads a file is ended. An ordinary photo takes a second. */
export const mostSeconds = 20;

/** Memory that it may take, in bytes; the largest picture that is allowed needs half of it. */
export const mostMemory = 1024 * 1024 * 1024;

/** Uploads that may wait for their turn; the next one is asked to come later. */
export const mostWaiting = 20;

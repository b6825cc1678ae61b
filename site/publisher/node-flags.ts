/**
 * How Node runs the publisher (`node --v8-options`), so that its memory follows what it keeps and not what it has made. Its
 * main thread makes short-lived text by the megabyte, of which Node lets more lie than 16 MiB before it clears it away. Of
 * what lives longer it lets as much lie as it keeps, and more on a fast machine: a full print of 100,000 pages held 790 to
 * 1,010 MB at most, where with two fifths it holds 790 and takes as long.
 */
export const publisherFlags = ['--max-semi-space-size=16', '--heap-growing-percent=40'];

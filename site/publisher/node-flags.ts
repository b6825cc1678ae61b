/**
 * How Node runs the publisher (`node --v8-options`), so that its memory follows what it keeps and not what it has made. Its
 * main thread makes short-lived text by the megabyte, of which Node lets more lie than 16 MiB before it clears it away. Of
 * what lives longer it lets as much lie as it keeps, or more: a full print of 100,000 pages held 888 to 1,014 MB at most, and
 * 743 to 791 where no more than two fifths may lie about, in the same time.
 */
export const publisherFlags = ['--max-semi-space-size=16', '--heap-growing-percent=40'];

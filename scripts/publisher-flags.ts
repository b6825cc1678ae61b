/**
 * How Node runs the publisher. Its main thread makes short-lived text by the megabyte; by default Node lets more of it
 * lie before it is cleared away (nodejs.org/api/cli.html, --max-semi-space-size, in MiB).
 */
export const publisherFlags = ['--max-semi-space-size=16'];

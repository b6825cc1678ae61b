/** The package has no types of its own; these are the parts that the tests use. */
declare module '@20minutes/s3rver' {
  export default class S3rver {
    constructor(options: { directory: string; port: number; silent: boolean; configureBuckets: { name: string }[] });
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}

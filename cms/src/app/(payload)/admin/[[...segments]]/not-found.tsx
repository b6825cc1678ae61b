import config from '@payload-config';
import { NotFoundPage } from '@payloadcms/next/views';
import { importMap } from '../importMap.js';

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export default function NotFound({ params, searchParams }: Args) {
  return (
    <>
      {/* Next takes the title that it has made of this screen away again in the browser. */}
      <title>There is no such page – Therapy site editor</title>
      {NotFoundPage({ config, params, searchParams, importMap })}
    </>
  );
}

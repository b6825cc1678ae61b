import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { screenMetadata } from '../../../../admin/screen-metadata.ts';
import { askForLock } from '../../../../sign-in/second-factor/ask-for-lock.ts';
import { importMap } from '../importMap.js';

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> =>
  screenMetadata(await generatePageMetadata({ config, params, searchParams }));

export default async function Page({ params, searchParams }: Args) {
  await askForLock({ config, params, searchParams });
  return RootPage({ config, params, searchParams, importMap });
}

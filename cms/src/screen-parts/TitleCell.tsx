'use client';
import { DefaultCell } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { withoutTitle } from './without-title.ts';

/** The name of an entry in its list, which leads to it. Of one without a title Payload says “<No English title>”. */
export function TitleCell(props: DefaultCellComponentProps) {
  const cellData: unknown = props.cellData;
  return (
    <DefaultCell {...props} cellData={typeof cellData === 'string' && cellData !== '' ? cellData : withoutTitle} />
  );
}

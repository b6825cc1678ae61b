'use client';
import { useRowLabel } from '@payloadcms/ui';

/** Names a row by its words, so that a closed list can be read. */
export function RowTitle() {
  const { data, rowNumber } = useRowLabel<{ title?: string; label?: string }>();
  return <span>{data.title ?? data.label ?? `${(rowNumber ?? 0) + 1}`}</span>;
}

import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { clientOf } from './statements.ts';
import type { Cms } from './start-cms.ts';

const files = ['cms.sqlite', 'cms.sqlite-wal'];

/**
 * Does something, and keeps the database as a `kill -9` would leave it after each moment at which it changed, in the order in which
 * they happened. Answers the folders.
 */
export async function keepEachMoment(cms: Cms, folder: string, work: () => Promise<unknown>): Promise<string[]> {
  const client = clientOf(cms.payload);
  const execute = client.execute.bind(client);
  const moments: string[] = [];
  let isOpen = false;
  const keep = () => {
    const moment = join(folder, String(moments.length));
    mkdirSync(moment, { recursive: true });
    copyDatabase(cms.dataDir, moment);
    moments.push(moment);
  };
  client.execute = async (statement: Parameters<typeof execute>[0]) => {
    const sql = (typeof statement === 'string' ? statement : statement.sql).trim();
    const result = await execute(statement);
    if (/^begin/i.test(sql)) isOpen = true;
    else if (/^(commit|rollback)/i.test(sql)) isOpen = false;
    const isChange = /^(commit|insert|update|delete)/i.test(sql);
    if (isChange && !isOpen) keep();
    return result;
  };
  try {
    keep();
    await work();
    return moments;
  } finally {
    client.execute = execute;
  }
}

export function copyDatabase(from: string, to: string): void {
  for (const file of files) if (existsSync(join(from, file))) copyFileSync(join(from, file), join(to, file));
}

import { readDump } from '@/cloud/embedded/storage/read-dump';

import { createTally, lineOf, UnreadableExport, type Header } from './exported-shop';

/** Writes the shop in a dump of a phone's storage as the same lines as `exportShop`. */
export async function exportStorage(dump: string, write: (line: string) => Promise<void>): Promise<Header> {
  const documents = readDump(dump);
  if (!documents) throw new UnreadableExport('there is no shop of this version in the storage');
  const lines = documents.map(({ collection, document }) => {
    const line = lineOf(collection, JSON.stringify(document));
    return { collection, line };
  });
  const tally = createTally();
  for (const { collection, line } of lines) tally.add(collection, line);
  const header = tally.header();
  await write(JSON.stringify(header));
  for (const { line } of lines) await write(line);
  return header;
}

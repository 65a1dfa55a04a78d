import { readPackedText } from '@/platform/device/packed-text';

import { readRegionTable, type RegionTable } from './region-names';

let table: RegionTable | undefined;

/** The regions of China, read on first use; none if the file can't be read: the shopper chooses the region then. */
export function regionTable(): RegionTable {
  table ??= readRegionTable(readText());
  return table;
}

function readText(): string {
  if (!__SPLIT__) return __REGIONS__;
  const text = readPackedText('/account/regions.br');
  return text.ok ? text.value : '';
}

import { readRegionTable, type RegionTable } from './region-names';

let table: RegionTable | undefined;

/** The regions of China, read on first use. */
export function regionTable(): RegionTable {
  table ??= readRegionTable(__REGIONS__);
  return table;
}

import { readRegionTable, type Region } from '@/account/addresses/edit/parse/region-names';

import { packRegions, readAreaList } from '../../config/regions';

/** The regions of the whole country, as the build packs them. */
export const packed = packRegions(readAreaList());
export const regions = readRegionTable(packed);

/** Every region once. */
export const allRegions: readonly Region[] = [
  ...new Set([...regions.values()].flatMap((entries) => entries.map(({ region }) => region))),
];

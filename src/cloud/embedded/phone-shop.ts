import type { EpochMs } from '@/contract/time';
import type { ShopContent } from '@/demo/types';

import type { CatalogSnapshot } from '../catalog-snapshot';
import type { Database, Ports, ReadPorts, Transaction } from '../ports';
import type { Messages } from '../wechat-ports';
import { createCatalogReader } from './catalog';
import { openPhoneStorage } from './first-start';
import { randomIds } from './ids';
import { seedShop } from './seed';
import { PREVIEW_CALLER, PREVIEW_SELLER } from './preview-people';
import type { KeyValueStorage } from './storage/key-value';
import type { Store } from './storage/store';

export interface EmbeddedOptions {
  readonly storage: KeyValueStorage;
  /** Reads what a new shop starts with; called only when the phone has no shop yet. May throw: the shop can't be opened. */
  readonly readContent: () => ShopContent;
  /** Reads the table for `domain/catalog/pinyin`, on first use; without it goods can't be found by pinyin. */
  readonly readPinyin?: () => string;
  readonly now: () => EpochMs;
  /** Like Math.random. */
  readonly random: () => number;
  /** Where this phone has the demo's pictures, if not in the package. */
  readonly pictureFolder?: string | undefined;
  /** Subscribe messages need WeChat's servers: by default they are dropped, and 我的 shows the same news. */
  readonly messages?: Messages;
  /** Fault plan, JSON; see `fault-injection.ts`. */
  readonly faults?: string | undefined;
}

/** The documents of the shop on this phone. */
export interface PhoneShop {
  readonly store: Store;
  /** The ports that need nothing but documents, for one request; by default of the phone's own shopper. */
  readonly readPortsFor: (shopperId?: string) => ReadPorts & Pick<Ports, 'sellerId' | 'currentCatalog'>;
  /** To be called when the shopper has seen the notice of a reset. */
  readonly acknowledgeReset: () => void;
}

/**
 * Throws when storage does not work or the content can't be read; it can be opened again later. `isUnreadable`: the
 * stored data can't be read, and is removed.
 */
export function openPhoneShop(
  { storage, readContent, readPinyin, now, random }: EmbeddedOptions,
  isUnreadable = false,
): PhoneShop {
  const { store, firstStart, acknowledgeReset } = openPhoneStorage({ storage, now, random, isUnreadable });
  seedShop(store, readContent, firstStart().startedAt);
  const readCatalog = createCatalogReader(store, readPinyin);
  const currentCatalog = () => (firstStart().wasReset ? withNotice(readCatalog()) : readCatalog());
  const shared = { clock: { now }, ids: randomIds(random), db: createDatabase(store) };
  const ownId = () => firstStart().shopperId;
  const previewId = (key: string) => storage.get(key) ?? ownId();
  return {
    store,
    readPortsFor: (shopperId = process.env.TARO_ENV === 'h5' ? previewId(PREVIEW_CALLER) : ownId()) => ({
      ...shared,
      caller: { shopperId },
      // The phone's shopper is also the seller, so that both sides of the shop can be tried out.
      sellerId: process.env.TARO_ENV === 'h5' ? previewId(PREVIEW_SELLER) : ownId(),
      catalog: currentCatalog(),
      currentCatalog: async () => currentCatalog(),
    }),
    acknowledgeReset,
  };
}

function withNotice(catalog: CatalogSnapshot): CatalogSnapshot {
  return { ...catalog, shop: { ...catalog.shop, notice: 'storage-reset' } };
}

function createDatabase(store: Store): Database {
  return {
    get: async (collection, id) => store.get(collection, id),
    getMany: async (collection, ids) => ids.flatMap((id) => store.get(collection, id) ?? []),
    list: async (index, query) => store.find(index, query),
    count: async (index, query) => store.count(index, query),
    listKeys: async (index, query) => store.keys(index, query),
    // `StoredDocuments` extends `Documents`; TypeScript can't compare the two indexed by a generic key.
    transaction: (work) => store.transaction((tx) => work(tx as Transaction)),
  };
}

import type { SourceStats } from '@/contract/entry/landing';
import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { ShopContent } from '@/demo/types';
import { countBySource } from '@/domain/entry/attribution';

import type { CatalogSnapshot } from '../catalog-snapshot';
import type { Database, Ports, Transaction } from '../ports';
import type { Messages } from '../wechat-ports';
import { handlePaymentNotification } from '../services/payment/late-payment';
import { createCatalogReader } from './catalog';
import { openPhoneStorage } from './first-start';
import { randomIds } from './ids';
import { moderation } from './moderation';
import { createSandbox, type SettleSandbox } from './payments/sandbox';
import { createSandboxShipping } from './payments/sandbox-shipping';
import { previewCodes } from './preview-codes';
import { previewGroups } from './preview-groups';
import { seedShop } from './seed';
import { simulateSeller } from './simulated-seller';
import type { KeyValueStorage } from './storage/key-value';
import type { Store } from './storage/store';

export interface EmbeddedOptions {
  readonly storage: KeyValueStorage;
  /** Reads what a new shop starts with; called only when the phone has no shop yet. May throw: the shop can't be opened. */
  readonly readContent: () => ShopContent;
  /** The table for `domain/catalog/pinyin`; without it goods can't be found by pinyin. */
  readonly pinyin?: string;
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

/** The shop on this phone. */
export interface Engine {
  /** The ports for one request; by default of the phone's own shopper. */
  readonly portsFor: (shopperId?: string) => Ports;
  readonly settle: SettleSandbox;
  /** Does what the demo seller does by now. */
  readonly simulateSeller: () => Promise<void>;
  /** Visits and orders by source, as far as this phone knows. */
  readonly sourceStats: () => readonly SourceStats[];
  /** To be called when the shopper has seen the notice of a reset. */
  readonly acknowledgeReset: () => void;
  readonly store: Store;
}

/**
 * Throws when storage does not work or the content can't be read; it can be opened again later. `isUnreadable`: the
 * stored data can't be read, and is removed.
 */
export function openEngine(
  { storage, readContent, pinyin, pictureFolder, now, random, messages = NO_MESSAGES }: EmbeddedOptions,
  isUnreadable = false,
): Engine {
  const { store, firstStart, acknowledgeReset } = openPhoneStorage({ storage, now, random, isUnreadable });
  seedShop(store, readContent, firstStart().startedAt);
  const readCatalog = createCatalogReader(store, pinyin);
  const currentCatalog = () => (firstStart().wasReset ? withNotice(readCatalog()) : readCatalog());
  const { payments, settle, latePaymentNumbers } = createSandbox({ store, now, payee: () => readCatalog().shop.name });
  const shared = {
    clock: { now },
    ids: randomIds(random),
    db: createDatabase(store),
    payments,
    shipping: createSandboxShipping(store),
    codes: previewCodes,
    groups: previewGroups(now),
    moderation,
    messages,
  };
  const portsFor = (shopperId = firstStart().shopperId): Ports => ({
    ...shared,
    caller: { shopperId },
    // The phone's shopper is also the seller, so that both sides of the shop can be tried out.
    sellerId: firstStart().shopperId,
    catalog: currentCatalog(),
    currentCatalog: async () => currentCatalog(),
  });
  return {
    portsFor,
    settle,
    simulateSeller: async () => {
      for (const number of latePaymentNumbers()) await handlePaymentNotification(number, portsFor());
      await simulateSeller(store, now(), { ...portsFor(), pictureFolder });
    },
    sourceStats: () => countBySource(store.list('visits'), store.list('orders')),
    acknowledgeReset,
    store,
  };
}

function withNotice(catalog: CatalogSnapshot): CatalogSnapshot {
  return { ...catalog, shop: { ...catalog.shop, notice: 'storage-reset' } };
}

const NO_MESSAGES: Messages = { send: async () => ok(undefined) };

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

import type { SourceTally } from '@/contract/entry/landing';
import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { compileShop } from '@/demo/compile/shop';
import type { ShopContent } from '@/demo/types';
import { isDue } from '@/domain/due-orders';
import { tallySources } from '@/domain/entry/attribution';
import { offerAt } from '@/domain/offers/offer';
import { paymentsOf } from '@/domain/payment/order-payments';

import { toShopWindow } from '../catalog-snapshot';
import type { Database, Messages, Ports, Transaction } from '../ports';
import { hearPayment } from '../services/payment/late-payment';
import { previewCodes } from './codes';
import { openPhone } from './first-start';
import { groups } from './groups';
import { randomIds } from './ids';
import { moderation } from './moderation';
import { createSandbox, type SettleSandbox } from './payments/sandbox';
import { tendShop } from './simulated-seller';
import type { KeyValue } from './storage/key-value';
import type { Store } from './storage/store';

export interface EmbeddedOptions {
  readonly storage: KeyValue;
  readonly content: ShopContent;
  /** How the words of the content are read, as `domain/catalog/pinyin` takes it; without it nothing is found by its pinyin. */
  readonly pinyin?: string;
  readonly now: () => EpochMs;
  /** As Math.random. */
  readonly random: () => number;
  /** What shall go wrong, as JSON; see `faults.ts`. */
  readonly faults?: string | undefined;
}

/** The shop as it stands on this phone. */
export interface Engine {
  /** The ports of one ask; without a name, of the phone's own shopper. */
  readonly portsFor: (shopperId?: string) => Ports;
  readonly settle: SettleSandbox;
  /** Lets the demo seller do what she has done by now. */
  readonly tend: () => Promise<void>;
  /** What the shop's cards and codes brought, as far as this phone knows. */
  readonly sources: () => readonly SourceTally[];
  /** The shopper has seen the shop's notice. */
  readonly told: () => void;
  readonly store: Store;
}

/** Throws when storage can't be asked; opening again later is right then. */
export function openEngine({ storage, content, pinyin, now, random }: EmbeddedOptions): Engine {
  const { store, birth, told } = openPhone({ storage, now, random });
  const window = toShopWindow(compileShop(content, birth().startedAt), pinyin);
  const warned = { ...window, shop: { ...window.shop, notice: 'storage-reset' as const } };
  const { payments, settle, lateNumbers } = createSandbox({ store, now, payee: window.shop.name });
  const shared = {
    clock: { now },
    ids: randomIds(random),
    db: databaseOver(store),
    payments,
    codes: previewCodes,
    groups,
    moderation,
    messages: SILENT,
  };
  const portsFor = (shopperId = birth().shopperId): Ports => ({
    ...shared,
    caller: { shopperId },
    // Who tries the whole shop is on both sides of the counter.
    sellerId: birth().shopperId,
    window: birth().isReset ? warned : window,
  });
  return {
    portsFor,
    settle,
    tend: async () => {
      for (const number of lateNumbers()) await hearPayment(number, portsFor());
      await tendShop(store, now(), portsFor());
    },
    sources: () => tallySources(store.list('visits'), store.list('orders')),
    told,
    store,
  };
}

/** No message reaches a phone without WeChat's servers: who waits sees it in the shop. */
const SILENT: Messages = { send: async () => ok(undefined) };

function databaseOver(store: Store): Database {
  return {
    get: async (collection, id) => store.get(collection, id),
    listStock: async () => store.list('stock'),
    listSales: async () => store.list('sales'),
    listReviews: async (goodsId) => store.list('reviews').filter(({ review }) => review.goodsId === goodsId),
    listOwnReviews: async (shopperId) => store.list('reviews').filter((record) => record.shopperId === shopperId),
    listOffers: async (shopperId) => store.list('offers').filter((record) => record.shopperId === shopperId),
    listWaitingOffers: async (now) =>
      store.list('offers').filter(({ offers }) => offers.some((offer) => offerAt(offer, now).state === 'waiting')),
    findOffers: async (offerId) => store.list('offers').find(({ offers }) => offers.some(({ id }) => id === offerId)),
    listOrders: async (shopperId) => store.list('orders').filter((record) => record.shopperId === shopperId),
    findOrder: async (number) =>
      store.list('orders').find(({ order }) => paymentsOf(order).some((payment) => payment.number === number)),
    listDueOrders: async (now, most) =>
      [...store.list('orders')]
        .filter(({ order }) => isDue(order, now))
        .sort((a, b) => a.order.placedAt - b.order.placedAt)
        .slice(0, most),
    listWaiting: async (skuIds, most) =>
      store
        .list('wishlists')
        .filter(({ alerts }) => alerts.some(({ skuId, toldAt }) => toldAt === undefined && skuIds.includes(skuId)))
        .slice(0, most),
    // `Kept` is `Documents` and more; TypeScript does not compare two indexed types of an open key.
    transaction: (work) => store.transaction((tx) => work(tx as Transaction)),
  };
}

import { openEngine, type Engine } from '@/cloud/embedded/engine';
import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import type { PayingWith } from '@/contract/cart/quote';
import { failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { SandboxOutcome } from '@/contract/payment/cashier';
import { err, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Answer, Input, VerbName } from '@/contract/verbs';
import type { ShopContent } from '@/demo/types';

import { seeded } from './random';
import { testStorage, type TestStorage } from './storage';
import { FIELDS, testContent } from './test-content';

/** 2026-11-20 12:00 in Beijing. */
export const NOON = Date.UTC(2026, 10, 20, 4);

export type AskShop = <V extends VerbName>(verb: V, input: Input<V>) => Promise<Answer<V>>;
export type ServiceFault = 'query' | 'close' | 'prepay' | 'refund' | 'queryRefund';

export interface TestShop {
  readonly ask: AskShop;
  /** The same shop, asked by another. */
  readonly askAs: (shopperId: string) => AskShop;
  /** What a broken or hostile phone may send. */
  readonly send: (verb: string, input: unknown) => Promise<Answer<VerbName>>;
  readonly settle: (number: string, outcome: SandboxOutcome) => Promise<Result<unknown, unknown>>;
  readonly clock: { now: EpochMs };
  readonly storage: TestStorage;
  readonly engine: Engine;
  /** Calls of the payment service that fail while they are in here. */
  readonly down: Set<ServiceFault>;
  /** The app closed and opened again over what storage holds. */
  readonly restart: () => TestShop;
}

interface Opening {
  readonly content?: ShopContent;
  readonly now?: EpochMs;
  readonly storage?: TestStorage;
  readonly seed?: number;
}

/** The embedded cloud with a clock, ids and a storage that the test holds. */
export function openShop({
  content = testContent(),
  now = NOON,
  storage = testStorage(),
  seed = 7,
}: Opening = {}): TestShop {
  const clock = { now };
  const down = new Set<ServiceFault>();
  const engine = openEngine({ storage, content, now: () => clock.now, random: seeded(seed) });
  const routerOf = (shopperId?: string) => createRouter(() => withService(engine.portsFor(shopperId), down));
  const askAs = (shopperId?: string): AskShop => {
    const route = routerOf(shopperId);
    // The router's word: the answer is to the verb that was asked.
    return async <V extends VerbName>(verb: V, input: Input<V>) => (await route({ verb, input })).answer as Answer<V>;
  };
  return {
    ask: askAs(),
    askAs,
    send: async (verb, input) => (await routerOf()({ verb, input })).answer,
    settle: engine.settle,
    clock,
    storage,
    engine,
    down,
    restart: () => openShop({ content, now: clock.now, storage: testStorage(storage.entries), seed: seed + 1 }),
  };
}

function withService(ports: Ports, down: ReadonlySet<ServiceFault>): Ports {
  const { payments } = ports;
  const dead = async () => err(failure('UNAVAILABLE', { reason: 'payment service' }));
  return {
    ...ports,
    payments: {
      ...payments,
      prepay: (bill) => (down.has('prepay') ? dead() : payments.prepay(bill)),
      query: (number) => (down.has('query') ? dead() : payments.query(number)),
      close: (number) => (down.has('close') ? dead() : payments.close(number)),
      refund: (order) => (down.has('refund') ? dead() : payments.refund(order)),
      queryRefund: (number) => (down.has('queryRefund') ? dead() : payments.queryRefund(number)),
    },
  };
}

/** The value of an answer that has to be ok. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of an answer that has to be one. */
export function failureOf<F>(result: Result<unknown, F>): F {
  if (result.ok) throw new Error(`ok: ${JSON.stringify(result.value)}`);
  return result.failure;
}

export async function saveAddress(ask: AskShop, over: Partial<typeof FIELDS> = {}, requestId = 'address-1') {
  return valueOf(await ask('address.save', { requestId, fields: { ...FIELDS, ...over }, isDefault: false }));
}

/** What a shopper's phone sends after it showed her the quote. */
export function orderInput(ask: AskShop, wanted: Readonly<Record<string, number>>, requestId = 'order-1') {
  return orderInputWith(ask, wanted, { requestId });
}

/** The same with a coupon or credit asked for. */
export async function orderInputWith(
  ask: AskShop,
  wanted: Readonly<Record<string, number>>,
  { requestId, ...paying }: PayingWith & { readonly requestId: string },
): Promise<Input<'order.place'>> {
  const addresses = valueOf(await ask('address.list', {}));
  const addressId = addresses[0]?.id ?? (await saveAddress(ask)).id;
  const lines = Object.entries(wanted).map(([skuId, quantity]) => ({ skuId, quantity }));
  const { total } = valueOf(await ask('cart.quote', { ...paying, lines, addressId }));
  return { ...paying, requestId, lines, addressId, remark: '', shown: total };
}

export async function placeOrder(
  ask: AskShop,
  wanted: Readonly<Record<string, number>>,
  requestId?: string,
): Promise<Order> {
  return valueOf(await ask('order.place', await orderInput(ask, wanted, requestId)));
}

/** An order whose money has moved and of which the phone, but not yet the shop, has heard. */
export async function payFor({ ask, settle }: TestShop, order: Order, outcome: SandboxOutcome = 'paid'): Promise<void> {
  valueOf(await ask('order.pay', { orderId: order.id }));
  valueOf(await settle(order.number, outcome));
}

export async function stockOf({ ask }: Pick<TestShop, 'ask'>, skuId: string): Promise<number> {
  const goodsId = skuId.replace(/-[^-]*$/, '');
  const { goods } = valueOf(await ask('goods.get', { goodsId }));
  const sku = goods.skus.find(({ id }) => id === skuId);
  if (!sku) throw new Error(`no ${skuId}`);
  return sku.stock;
}

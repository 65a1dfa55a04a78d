import { openEngine, type Engine } from '@/cloud/embedded/engine';
import { openFullCloud } from '@/cloud/embedded/full-cloud';
import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import type { SubscribeMessage } from '@/cloud/wechat-ports';
import type { PaymentChoice } from '@/contract/cart/quote';
import { failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Answer, Input, VerbName } from '@/contract/verbs';
import type { ShopContent } from '@/demo/types';

import { seededRandom } from './random';
import { createTestStorage, type TestStorage } from './storage';
import { ADDRESS_FIELDS, testContent } from './test-content';
import { withWorkTwice } from './work-twice';

/** 2026-11-20 12:00, Beijing time. */
export const NOON = Date.UTC(2026, 10, 20, 4);

export type CallShop = <V extends VerbName>(verb: V, input: Input<V>) => Promise<Answer<V>>;
/** Methods of the payment service, of WeChat's shipping management and of its subscribe messages. */
export type PaymentsMethod = 'query' | 'close' | 'prepay' | 'refund' | 'queryRefund' | 'report' | 'correct' | 'send';

export interface TestShop {
  readonly call: CallShop;
  /** Calls the same shop as another shopper. */
  readonly callAs: (shopperId: string) => CallShop;
  /** Sends an unchecked request, as a broken or hostile phone might. */
  readonly sendRaw: (verb: string, input: unknown) => Promise<Answer<VerbName>>;
  readonly settle: (number: string, outcome: SandboxOutcome) => Promise<Result<unknown, unknown>>;
  readonly clock: { now: EpochMs };
  readonly storage: TestStorage;
  readonly engine: Engine;
  /** Methods of the payment service that fail while they are in this set. */
  readonly failingPayments: Set<PaymentsMethod>;
  /** The subscribe messages that WeChat got, also before a restart. */
  readonly sent: SubscribeMessage[];
  /** Closes the app and opens it again with the same storage. */
  readonly restart: () => TestShop;
}

interface Options {
  readonly content?: ShopContent;
  readonly now?: EpochMs;
  readonly storage?: TestStorage;
  readonly seed?: number;
  readonly sent?: SubscribeMessage[];
  /** Changes the ports of each request. */
  readonly adapt?: (ports: Ports) => Ports | Promise<Ports>;
}

/** An option of the embedded cloud: here all of it is one script. */
export const loadFullCloud = () => openFullCloud;

/**
 * The embedded cloud with a clock, ids and a storage that the test controls. The work of each transaction of a verb runs
 * twice, as it may on a server.
 */
export function openTestShop({
  content = testContent(),
  now = NOON,
  storage = createTestStorage(),
  seed = 7,
  sent = [],
  adapt = (ports) => ports,
}: Options = {}): TestShop {
  const clock = { now };
  const failingPayments = new Set<PaymentsMethod>();
  const engine = openEngine({
    storage,
    readContent: () => content,
    now: () => clock.now,
    random: seededRandom(seed),
    messages: {
      async send(message) {
        if (failingPayments.has('send')) return err(failure('UNAVAILABLE', { reason: 'messages' }));
        sent.push(message);
        return ok(undefined);
      },
    },
  });
  const routerOf = (shopperId?: string) =>
    createRouter(async () =>
      withWorkTwice(withFailingPayments(await adapt(engine.portsFor(shopperId)), failingPayments)),
    );
  const callAs = (shopperId?: string): CallShop => {
    const route = routerOf(shopperId);
    // The router guarantees that the answer belongs to this verb.
    return async <V extends VerbName>(verb: V, input: Input<V>) => (await route({ verb, input })).answer as Answer<V>;
  };
  return {
    call: callAs(),
    callAs,
    sendRaw: async (verb, input) => (await routerOf()({ verb, input })).answer,
    settle: engine.settle,
    clock,
    storage,
    engine,
    failingPayments,
    sent,
    restart: () =>
      openTestShop({ content, now: clock.now, storage: createTestStorage(storage.entries), seed: seed + 1, sent }),
  };
}

function withFailingPayments(ports: Ports, failing: ReadonlySet<PaymentsMethod>): Ports {
  const { payments, shipping } = ports;
  const unavailable = async () => err(failure('UNAVAILABLE', { reason: 'payment service' }));
  return {
    ...ports,
    payments: {
      ...payments,
      prepay: (request) => (failing.has('prepay') ? unavailable() : payments.prepay(request)),
      query: (number) => (failing.has('query') ? unavailable() : payments.query(number)),
      close: (number) => (failing.has('close') ? unavailable() : payments.close(number)),
      refund: (request) => (failing.has('refund') ? unavailable() : payments.refund(request)),
      queryRefund: (number) => (failing.has('queryRefund') ? unavailable() : payments.queryRefund(number)),
    },
    shipping: {
      ...shipping,
      report: (report) => (failing.has('report') ? unavailable() : shipping.report(report)),
      correct: (report) => (failing.has('correct') ? unavailable() : shipping.correct(report)),
    },
  };
}

/** The value of a result; throws if it is a failure. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of a result; throws if it is ok. */
export function failureOf<F>(result: Result<unknown, F>): F {
  if (result.ok) throw new Error(`ok: ${JSON.stringify(result.value)}`);
  return result.failure;
}

export async function saveAddress(call: CallShop, over: Partial<typeof ADDRESS_FIELDS> = {}, requestId = 'address-1') {
  return valueOf(await call('address.save', { requestId, fields: { ...ADDRESS_FIELDS, ...over }, isDefault: false }));
}

/** The input for `order.place` of these SKUs, with the total of their quote. */
export function orderInput(call: CallShop, quantities: Readonly<Record<string, number>>, requestId = 'order-1') {
  return orderInputWith(call, quantities, { requestId });
}

/** The same with a coupon or credit. */
export async function orderInputWith(
  call: CallShop,
  quantities: Readonly<Record<string, number>>,
  { requestId, ...choice }: PaymentChoice & { readonly requestId: string },
): Promise<Input<'order.place'>> {
  const addresses = valueOf(await call('address.list', {}));
  const addressId = addresses[0]?.id ?? (await saveAddress(call)).id;
  const lines = Object.entries(quantities).map(([skuId, quantity]) => ({ skuId, quantity }));
  const { total } = valueOf(await call('cart.quote', { ...choice, lines, addressId }));
  return { ...choice, requestId, lines, addressId, remark: '', shown: total };
}

export async function placeOrder(
  call: CallShop,
  quantities: Readonly<Record<string, number>>,
  requestId?: string,
): Promise<Order> {
  return valueOf(await call('order.place', await orderInput(call, quantities, requestId)));
}

/** Fills a few pages of the phone's storage, by orders of another shopper that need nothing more. */
export async function fillPages(shop: TestShop, count = 12): Promise<void> {
  const call = shop.callAs('earlier');
  for (let n = 0; n < count; n += 1) {
    const { id } = await placeOrder(call, { 'tea-1': 1 }, `earlier-${n}`);
    valueOf(await call('order.cancel', { orderId: id }));
  }
}

/** Pays an order at the sandbox; the shop is not notified yet. */
export async function payFor(
  { call, settle }: TestShop,
  order: Order,
  outcome: SandboxOutcome = 'paid',
): Promise<void> {
  valueOf(await call('order.pay', { orderId: order.id }));
  valueOf(await settle(order.number, outcome));
}

export async function stockOf({ call }: Pick<TestShop, 'call'>, skuId: string): Promise<number> {
  const goodsId = skuId.replace(/-[^-]*$/, '');
  const { goods } = valueOf(await call('goods.get', { goodsId }));
  const sku = goods.skus.find(({ id }) => id === skuId);
  if (!sku) throw new Error(`no ${skuId}`);
  return sku.stock;
}

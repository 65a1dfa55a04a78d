import { createStore, type StoreApi } from 'zustand';

import { call } from '@/client';
import type { PayingWith, Quote, WantedLine } from '@/contract/cart/quote';
import { failure, type Failure } from '@/contract/failure';
import { dueIn } from '@/contract/payment/due';
import { afterFailure, LOADING } from '@/contract/remote';
import type { Heard } from '@/platform/payment/pay';

import { removeLines, setQuantity } from '../cart/cart';
import { orderResource } from '../orders/orders';
import { payOrder } from '../payment/payment';
import { newRequestId } from '../request-id';
import { apart, inputOf, intentOf, keyOf, notReturnable, quoteOf, type Placing } from './checkout-state';
import { pickAddress } from './delivery-address';
import { forgetUnanswered, keepUnanswered, payingOf, unansweredFor, type PlaceInput } from './unanswered-order';

/** Where the shopper goes once there is an order. `failure`: it is placed, but the cashier could not be opened. */
export type Placed =
  | { readonly to: 'paid'; readonly id: string; readonly heard: Heard }
  | { readonly to: 'order'; readonly id: string; readonly failure?: Failure };

type Store = StoreApi<Placing>;

export interface Checkout {
  readonly store: Store;
  /** Also when it is the same address and what it says has changed. */
  readonly sendTo: (addressId: string | undefined) => Promise<void>;
  readonly requote: () => Promise<void>;
  readonly setRemark: (remark: string) => void;
  readonly adjust: (skuId: string, quantity: number) => Promise<void>;
  readonly leaveOutTroubled: () => void;
  /** Goes on with what can be ordered together; the rest stays where it came from. */
  readonly separate: () => Promise<void>;
  readonly payWith: (paying: PayingWith) => Promise<void>;
  readonly agree: (agreed: boolean) => void;
  /** Undefined: no order; the state says why. Called again meanwhile it does nothing. */
  readonly pay: () => Promise<Placed | undefined>;
}

/** A coupon she asked for that can't be used is let go of, in words: the quote already has the best in its place. */
function take(store: Store, value: Quote): void {
  store.setState({ quote: { status: 'ready', value }, requoting: false });
  const { dropped } = value.coupons;
  if (!dropped) return;
  const { coupon: _unusable, ...paying } = store.getState().paying;
  store.setState({ paying, failure: failure('COUPON_UNUSABLE', dropped) });
}

/** A later question makes an earlier answer worthless. */
async function requote(store: Store): Promise<void> {
  const { lines, addressId, paying, question: before } = store.getState();
  const question = before + 1;
  store.setState({ requoting: true, question });
  const answer = await call('cart.quote', { lines, ...paying, ...(addressId !== undefined && { addressId }) });
  const now = store.getState();
  if (now.question !== question) return;
  if (answer.ok) return take(store, answer.value);
  // The address was removed elsewhere: the goods are still wanted, and another address can be picked.
  if (answer.failure.code === 'NOT_FOUND' && addressId !== undefined) {
    pickAddress(undefined);
    store.setState({ addressId: undefined });
    return requote(store);
  }
  store.setState({ quote: afterFailure(now.quote, answer.failure), requoting: false });
}

/** What the cloud answered with a no is over. What it may have done unheard is asked again, word for word. */
async function refuse(store: Store, trouble: Failure): Promise<undefined> {
  const answered = trouble.kind !== 'transient';
  if (answered) forgetUnanswered();
  store.setState({ stage: 'editing', failure: trouble, ...(answered && { unanswered: undefined }) });
  if (answered) await requote(store);
}

async function place(store: Store, input: PlaceInput) {
  const { lines, opened } = store.getState();
  keepUnanswered([opened, lines], input);
  store.setState({ stage: 'placing', failure: undefined, unanswered: input, intent: intentOf(input) });
  return call('order.place', input);
}

async function pay(store: Store, fromCart: boolean): Promise<Placed | undefined> {
  const state = store.getState();
  const input = inputOf(state);
  if (state.stage !== 'editing' || !input) return undefined;
  let placed = await place(store, input);
  // An unanswered order of before, which has ended meanwhile: what she asks for now is a new one.
  if (placed.ok && placed.value.state === 'cancelled')
    placed = await place(store, { ...input, requestId: newRequestId() });
  if (!placed.ok) return refuse(store, placed.failure);
  const order = placed.value;
  forgetUnanswered();
  orderResource.put({ orderId: order.id }, order);
  if (fromCart) removeLines(input.lines.map((line) => line.skuId));
  if (!dueIn(order, 'first')) return { to: 'order', id: order.id };
  store.setState({ stage: 'paying', unanswered: undefined });
  const heard = await payOrder(order.id, 'first');
  store.setState({ stage: 'done' });
  if (heard.ok) return { to: 'paid', id: order.id, heard: heard.value };
  return { to: 'order', id: order.id, failure: heard.failure };
}

/** Changes what is asked for, unless an order of it is on its way or without an answer. */
async function change(store: Store, to: Partial<Placing>): Promise<void> {
  const { stage, unanswered } = store.getState();
  if (stage !== 'editing' || unanswered) return;
  store.setState({ ...to, failure: undefined });
  await requote(store);
}

function setLine(store: Store, fromCart: boolean, line: WantedLine): Promise<void> {
  const { lines, unanswered } = store.getState();
  if (fromCart && !unanswered) setQuantity(line.skuId, line.quantity);
  return change(store, { lines: lines.map((each) => (each.skuId === line.skuId ? line : each)) });
}

/** Opens a checkout. One whose order was sent before and never answered goes on from there. */
export function createCheckout(lines: readonly WantedLine[], fromCart: boolean): Checkout {
  const unanswered = unansweredFor(lines);
  const store = createStore<Placing>(() => ({
    lines,
    opened: lines,
    quote: LOADING,
    requoting: true,
    question: 0,
    remark: unanswered?.remark ?? '',
    addressId: unanswered?.addressId,
    paying: payingOf(unanswered),
    seen: '',
    agreed: '',
    stage: 'editing',
    unanswered,
  }));
  return {
    store,
    requote: () => requote(store),
    async sendTo(picked) {
      const { quote, ...state } = store.getState();
      if (state.unanswered && quote.status !== 'loading') return;
      store.setState({ addressId: state.unanswered?.addressId ?? picked });
      await requote(store);
    },
    setRemark: (remark) => store.setState({ remark }),
    adjust: (skuId, quantity) => setLine(store, fromCart, { skuId, quantity }),
    leaveOutTroubled: () =>
      store.setState((state) => ({ seen: keyOf(quoteOf(state)?.troubled ?? []), failure: undefined })),
    separate: () => {
      const quote = quoteOf(store.getState());
      return change(store, quote ? { lines: apart(quote).map(({ skuId, quantity }) => ({ skuId, quantity })) } : {});
    },
    payWith: (paying) => change(store, { paying: { ...store.getState().paying, ...paying } }),
    agree: (agreed) =>
      store.setState((state) => ({ agreed: agreed ? keyOf(notReturnable(quoteOf(state) ?? { lines: [] })) : '' })),
    pay: () => pay(store, fromCart),
  };
}

import { createStore, type StoreApi } from 'zustand';

import { call } from '@/client';
import type { LineItemInput, PaymentChoice, Quote } from '@/contract/cart/quote';
import { failure, type Failure } from '@/contract/failure';
import type { GiftCard } from '@/contract/orders/order-gift';
import { duePaymentAt } from '@/contract/payment/due-payment';
import { afterFailure, LOADING } from '@/contract/remote';
import type { PaymentOutcome } from '@/platform/payment/pay';

import { removeLines, setQuantity, toLineItems } from '../cart/cart';
import { orderResource } from '../orders/orders';
import { payOrder } from '../payment/payment';
import { newRequestId } from '../request-id';
import {
  intentOf,
  keyOfLines,
  nonReturnableLines,
  quoteOf,
  separableLines,
  toPlaceInput,
  type CheckoutState,
} from './checkout-state';
import { pickAddress } from './delivery-address';
import { clearUnanswered, paymentChoiceOf, readUnanswered, saveUnanswered, type PlaceInput } from './unanswered-order';

/** The page to open once the order is placed. `failure`: the payment could not be started. */
export type CheckoutResult =
  | { readonly to: 'payment-result'; readonly id: string; readonly outcome: PaymentOutcome }
  | { readonly to: 'order'; readonly id: string; readonly failure?: Failure };

type Store = StoreApi<CheckoutState>;

export interface Checkout {
  readonly store: Store;
  /** Requotes for this address; call it also when the content of the same address has changed. */
  readonly setAddress: (addressId: string | undefined) => Promise<void>;
  readonly requote: () => Promise<void>;
  /** Makes it a gift, or changes what is written on it; undefined sends it to an address again. */
  readonly setGift: (gift: GiftCard | undefined) => void;
  readonly setRemark: (remark: string) => void;
  readonly adjust: (skuId: string, quantity: number) => Promise<void>;
  readonly leaveOutUnavailable: () => void;
  /** Continues with `separableLines` only; the other lines stay in the cart. */
  readonly orderSeparately: () => Promise<void>;
  readonly setPaymentChoice: (choice: PaymentChoice) => Promise<void>;
  readonly agreeNoReturn: (agreed: boolean) => void;
  /** Undefined if no order was placed; the state tells why. Does nothing while a call is running. */
  readonly pay: () => Promise<CheckoutResult | undefined>;
}

/**
 * Stores the quote. If the selected coupon can't be used, it is deselected and reported: the quote uses the best one.
 */
function applyQuote(store: Store, value: Quote): void {
  store.setState({ quote: { status: 'ready', value }, requoting: false });
  const { rejected } = value.coupons;
  if (!rejected) return;
  const { coupon: _unusable, ...paymentChoice } = store.getState().paymentChoice;
  store.setState({ paymentChoice, failure: failure('COUPON_UNUSABLE', rejected) });
}

/** Loads a new quote; a reply is dropped if a later request was sent meanwhile. */
async function requote(store: Store): Promise<void> {
  const { lines, gift, paymentChoice, quoteNumber: previous, ...state } = store.getState();
  const addressId = gift ? undefined : state.addressId;
  const quoteNumber = previous + 1;
  store.setState({ requoting: true, quoteNumber });
  const answer = await call('cart.quote', { lines, ...paymentChoice, ...(addressId !== undefined && { addressId }) });
  const now = store.getState();
  if (now.quoteNumber !== quoteNumber) return;
  if (answer.ok) return applyQuote(store, answer.value);
  // The address was deleted on another device: quote without it, so that another one can be picked.
  if (answer.failure.code === 'NOT_FOUND' && addressId !== undefined) {
    pickAddress(undefined);
    store.setState({ addressId: undefined });
    return requote(store);
  }
  store.setState({ quote: afterFailure(now.quote, answer.failure), requoting: false });
}

/** A request that was refused is over. One with a transient failure may have succeeded: it stays to be repeated. */
async function handleFailure(store: Store, cause: Failure): Promise<undefined> {
  const answered = cause.kind !== 'transient';
  if (answered) clearUnanswered();
  store.setState({ status: 'editing', failure: cause, ...(answered && { unanswered: undefined }) });
  if (answered) await requote(store);
}

async function place(store: Store, input: PlaceInput) {
  const { lines, initialLines } = store.getState();
  saveUnanswered([initialLines, lines], input);
  store.setState({ status: 'placing', failure: undefined, unanswered: input, intent: intentOf(input) });
  return call('order.place', input);
}

async function pay(store: Store, fromCart: boolean): Promise<CheckoutResult | undefined> {
  const state = store.getState();
  const input = toPlaceInput(state);
  if (state.status !== 'editing' || !input) return undefined;
  let placed = await place(store, input);
  // The unanswered request created an order that was cancelled meanwhile: place a new one.
  if (placed.ok && placed.value.state === 'cancelled')
    placed = await place(store, { ...input, requestId: newRequestId() });
  if (!placed.ok) return handleFailure(store, placed.failure);
  const order = placed.value;
  clearUnanswered();
  orderResource.put({ orderId: order.id }, order);
  if (fromCart) removeLines(input.lines.map((line) => line.skuId));
  if (order.transfers || !duePaymentAt(order, 'first')) return { to: 'order', id: order.id };
  store.setState({ status: 'paying', unanswered: undefined });
  const outcome = await payOrder(order.id, 'first');
  store.setState({ status: 'done' });
  if (outcome.ok) return { to: 'payment-result', id: order.id, outcome: outcome.value };
  return { to: 'order', id: order.id, failure: outcome.failure };
}

/** Changes the checkout and requotes, unless a request is running or unanswered. */
async function applyChanges(store: Store, changes: Partial<CheckoutState>): Promise<void> {
  const { status, unanswered } = store.getState();
  if (status !== 'editing' || unanswered) return;
  store.setState({ ...changes, failure: undefined });
  await requote(store);
}

function setLine(store: Store, fromCart: boolean, line: LineItemInput): Promise<void> {
  const { lines, unanswered } = store.getState();
  if (fromCart && !unanswered) setQuantity(line.skuId, line.quantity);
  return applyChanges(store, { lines: lines.map((each) => (each.skuId === line.skuId ? line : each)) });
}

/** Creates the store of a checkout page. An unanswered request for the same lines is restored. */
export function createCheckout(lines: readonly LineItemInput[], fromCart: boolean, gift?: GiftCard): Checkout {
  const unanswered = readUnanswered(lines);
  const store = createStore<CheckoutState>(() => ({
    lines,
    initialLines: lines,
    quote: LOADING,
    requoting: true,
    quoteNumber: 0,
    remark: unanswered?.remark ?? '',
    addressId: unanswered?.addressId,
    gift: unanswered ? unanswered.gift : gift,
    paymentChoice: paymentChoiceOf(unanswered),
    acknowledged: '',
    agreedNoReturn: '',
    status: 'editing',
    unanswered,
  }));
  return {
    store,
    requote: () => requote(store),
    async setAddress(picked) {
      const { quote, ...state } = store.getState();
      if (state.unanswered && quote.status !== 'loading') return;
      store.setState({ addressId: state.unanswered?.addressId ?? picked });
      await requote(store);
    },
    setGift(card) {
      const { gift: before, status, unanswered: isSent } = store.getState();
      if (status !== 'editing' || isSent) return;
      store.setState({ gift: card, failure: undefined });
      // Where it goes decides about the freight.
      if (!before !== !card) void requote(store);
    },
    setRemark: (remark) => store.setState({ remark }),
    adjust: (skuId, quantity) => setLine(store, fromCart, { skuId, quantity }),
    leaveOutUnavailable: () =>
      store.setState((state) => ({ acknowledged: keyOfLines(quoteOf(state)?.unavailable ?? []), failure: undefined })),
    orderSeparately: () => {
      const quote = quoteOf(store.getState());
      return applyChanges(store, quote ? { lines: toLineItems(separableLines(quote)) } : {});
    },
    setPaymentChoice: (choice) =>
      applyChanges(store, { paymentChoice: { ...store.getState().paymentChoice, ...choice } }),
    agreeNoReturn: (agreed) =>
      store.setState((state) => ({
        agreedNoReturn: agreed ? keyOfLines(nonReturnableLines(quoteOf(state) ?? { lines: [] })) : '',
      })),
    pay: () => pay(store, fromCart),
  };
}

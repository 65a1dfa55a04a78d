import { createStore, type StoreApi } from 'zustand';

import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Quote, WantedLine } from '@/contract/quote';
import { afterFailure, LOADING, type Remote } from '@/contract/remote';
import type { Heard } from '@/platform/pay';

import { removeLines, setQuantity } from './cart';
import { pickAddress } from './checkout';
import { payOrder } from './payment';
import { newRequestId, requestIdFor, type Intent } from './request-id';
import { orderResource } from './resources';
import { forgetUnanswered, keepUnanswered, unansweredFor, type PlaceInput } from './unanswered';

/** One checkout, from what is wanted to an order. A store of its own for each page that is open. */
export interface Placing {
  readonly lines: readonly WantedLine[];
  readonly addressId?: string | undefined;
  readonly quote: Remote<Quote>;
  /** A newer quote is on its way; the one shown must not be ordered by. */
  readonly requoting: boolean;
  /** The number of the last quote asked for. */
  readonly question: number;
  readonly remark: string;
  /** The troubled lines the shopper agreed to leave out, and the goods she knows can't be returned, as `keyOf` names them. */
  readonly seen: string;
  readonly agreed: string;
  readonly stage: 'editing' | 'placing' | 'paying' | 'done';
  readonly failure?: Failure | undefined;
  /** What was last sent, by its id. */
  readonly intent?: Intent | undefined;
  /** Sent, and not answered: nothing may change until this very request is. */
  readonly unanswered?: PlaceInput | undefined;
}

/** Where the shopper goes once there is an order. `failure`: it is placed, but the cashier could not be opened. */
export type Placed =
  | { readonly to: 'paid'; readonly id: string; readonly heard: Heard }
  | { readonly to: 'order'; readonly id: string; readonly failure?: Failure };

/** What has to happen before the order can be placed, in the order in which the page asks for it. */
export type Blocker = 'quote' | 'nothing' | 'trouble' | 'address' | 'returns';

type Store = StoreApi<Placing>;

export interface Checkout {
  readonly store: Store;
  /** Also when it is the same address and what it says has changed. */
  readonly sendTo: (addressId: string | undefined) => Promise<void>;
  readonly requote: () => Promise<void>;
  readonly setRemark: (remark: string) => void;
  readonly adjust: (skuId: string, quantity: number) => Promise<void>;
  readonly leaveOutTroubled: () => void;
  readonly agree: (agreed: boolean) => void;
  /** Undefined: no order; the state says why. Called again meanwhile it does nothing. */
  readonly pay: () => Promise<Placed | undefined>;
}

const keyOf = (lines: readonly WantedLine[]) => JSON.stringify(lines.map(({ skuId, quantity }) => [skuId, quantity]));

function quoteOf({ quote }: Placing): Quote | undefined {
  return quote.status === 'ready' ? quote.value : undefined;
}

export function notReturnable(quote: Pick<Quote, 'lines'>) {
  return quote.lines.filter((line) => line.noReturn !== undefined);
}

export function hasAgreed(state: Placing): boolean {
  const quote = quoteOf(state);
  return quote !== undefined && state.agreed === keyOf(notReturnable(quote));
}

export function blockerOf(state: Placing): Blocker | undefined {
  const quote = quoteOf(state);
  if (!quote || state.requoting || (state.quote.status === 'ready' && state.quote.stale)) return 'quote';
  if (quote.lines.length === 0) return 'nothing';
  if (quote.troubled.length > 0 && state.seen !== keyOf(quote.troubled)) return 'trouble';
  if (state.addressId === undefined) return 'address';
  return notReturnable(quote).length > 0 && !hasAgreed(state) ? 'returns' : undefined;
}

function inputOf(state: Placing): PlaceInput | undefined {
  const { addressId, unanswered, remark } = state;
  if (unanswered) return unanswered;
  const quote = quoteOf(state);
  if (!quote || addressId === undefined || blockerOf(state)) return undefined;
  const lines = quote.lines.map(({ skuId, quantity }) => ({ skuId, quantity }));
  const wish = { lines, addressId, remark: remark.trim(), shown: quote.total };
  // The same wish sent again has the same id, even where the cloud's answer was that it broke.
  return { requestId: requestIdFor(JSON.stringify(wish), state.intent).id, ...wish };
}

const intentOf = ({ requestId, ...wish }: PlaceInput): Intent => ({ id: requestId, about: JSON.stringify(wish) });

/** A later question makes an earlier answer worthless. */
async function requote(store: Store): Promise<void> {
  const { lines, addressId, question: before } = store.getState();
  const question = before + 1;
  store.setState({ requoting: true, question });
  const answer = await call('cart.quote', { lines, ...(addressId !== undefined && { addressId }) });
  const now = store.getState();
  if (now.question !== question) return;
  if (answer.ok) return store.setState({ quote: { status: 'ready', value: answer.value }, requoting: false });
  // The address was removed elsewhere: the goods are still wanted, and another address can be picked.
  if (answer.failure.code === 'NOT_FOUND' && addressId !== undefined) {
    pickAddress(undefined);
    store.setState({ addressId: undefined });
    return requote(store);
  }
  store.setState({ quote: afterFailure(now.quote, answer.failure), requoting: false });
}

/** What the cloud answered with a no is over. What it may have done unheard is asked again, word for word. */
async function refuse(store: Store, failure: Failure): Promise<undefined> {
  const answered = failure.kind !== 'transient';
  if (answered) forgetUnanswered();
  store.setState({ stage: 'editing', failure, ...(answered && { unanswered: undefined }) });
  if (answered) await requote(store);
}

async function place(store: Store, input: PlaceInput) {
  const { lines } = store.getState();
  keepUnanswered(lines, input);
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
  if (order.state !== 'awaiting-payment') return { to: 'order', id: order.id };
  store.setState({ stage: 'paying', unanswered: undefined });
  const heard = await payOrder(order.id);
  store.setState({ stage: 'done' });
  if (heard.ok) return { to: 'paid', id: order.id, heard: heard.value };
  return { to: 'order', id: order.id, failure: heard.failure };
}

function setLine(store: Store, fromCart: boolean, line: WantedLine): Promise<void> {
  if (fromCart) setQuantity(line.skuId, line.quantity);
  store.setState(({ lines }) => ({
    lines: lines.map((each) => (each.skuId === line.skuId ? line : each)),
    failure: undefined,
  }));
  return requote(store);
}

/** Opens a checkout. One whose order was sent before and never answered goes on from there. */
export function createCheckout(lines: readonly WantedLine[], fromCart: boolean): Checkout {
  const unanswered = unansweredFor(lines);
  const store = createStore<Placing>(() => ({
    lines,
    quote: LOADING,
    requoting: true,
    question: 0,
    remark: unanswered?.remark ?? '',
    addressId: unanswered?.addressId,
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
    agree: (agreed) =>
      store.setState((state) => ({ agreed: agreed ? keyOf(notReturnable(quoteOf(state) ?? { lines: [] })) : '' })),
    pay: () => pay(store, fromCart),
  };
}

import { createStore, type StoreApi } from 'zustand';

import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Picture } from '@/contract/picture';
import type { Refund, RefundKind, RefundReason } from '@/contract/refunds/refund';
import { afterFailure, LOADING, valueIn } from '@/contract/remote';

import { orderResource } from '../orders/orders';
import { choiceOf, inputOf, intentOf, settled, wishOf, type Refunding } from './refund-form-state';

type Store = StoreApi<Refunding>;

export interface RefundForm {
  readonly store: Store;
  /** Asks the cloud what can be had, and for what is wanted what it brings back. */
  readonly ask: () => Promise<void>;
  /** Pieces of a line; none keeps the line. */
  readonly want: (skuId: string, pieces: number) => Promise<void>;
  readonly wantAll: (all: boolean) => Promise<void>;
  readonly choose: (kind: RefundKind) => Promise<void>;
  readonly because: (reason: RefundReason) => Promise<void>;
  readonly say: (words: string) => void;
  /** Undefined: nothing was asked for; the state says why. Called again meanwhile it does nothing. */
  readonly send: (keepPictures: () => Promise<readonly Picture[]>) => Promise<Refund | undefined>;
}

/** A later question makes an earlier answer worthless. */
async function ask(store: Store): Promise<void> {
  const before = store.getState();
  const question = before.question + 1;
  const wish = wishOf(before);
  store.setState({ asking: true, question });
  const answer = await call('refund.preview', { orderId: before.orderId, ...(wish && { wish }) });
  const now = store.getState();
  if (now.question !== question) return;
  if (!answer.ok) return store.setState({ preview: afterFailure(now.preview, answer.failure), asking: false });
  const form = settled(now, answer.value);
  store.setState({ preview: { status: 'ready', value: answer.value }, asking: false, ...form });
  // What was asked about is not what can be had: the sum is asked for anew, of what can.
  if (JSON.stringify(wishOf(store.getState())) !== JSON.stringify(wish)) await ask(store);
}

/** Changes what is asked for, unless it is on its way or without an answer. */
async function change(store: Store, to: Partial<Refunding>): Promise<void> {
  const { stage, unanswered } = store.getState();
  if (stage !== 'editing' || unanswered) return;
  store.setState({ ...to, failure: undefined });
  await ask(store);
}

/** What the cloud answered with a no is over. What it may have done unheard is asked again, word for word. */
async function refuse(store: Store, { orderId }: Refunding, trouble: Failure): Promise<undefined> {
  const answered = trouble.kind !== 'transient';
  store.setState({ stage: 'editing', failure: trouble, ...(answered && { unanswered: undefined }) });
  if (answered) await Promise.all([orderResource.load({ orderId }), ask(store)]);
}

async function send(store: Store, keep: () => Promise<readonly Picture[]>): Promise<Refund | undefined> {
  const before = store.getState();
  if (before.stage !== 'editing' || !inputOf(before, [])) return undefined;
  store.setState({ stage: 'sending', failure: undefined });
  const input = inputOf(before, before.unanswered ? [] : await keep());
  if (!input) return undefined;
  store.setState({ unanswered: input, intent: intentOf(input) });
  const answer = await call('refund.request', input);
  if (!answer.ok) return refuse(store, before, answer.failure);
  orderResource.put({ orderId: input.orderId }, answer.value);
  store.setState({ stage: 'done', unanswered: undefined });
  return answer.value.refunds?.slice(-1)[0];
}

/** Opens the form of a request for money back. It asks for nothing by itself. */
export function createRefunding(orderId: string): RefundForm {
  const store = createStore<Refunding>(() => ({
    orderId,
    pieces: {},
    words: '',
    preview: LOADING,
    asking: true,
    question: 0,
    stage: 'editing',
  }));
  const all = () => {
    const { preview } = store.getState();
    return valueIn(preview)?.lines ?? [];
  };
  return {
    store,
    ask: () => ask(store),
    want: (skuId, pieces) => change(store, { pieces: { ...store.getState().pieces, [skuId]: pieces } }),
    wantAll: (wanted) =>
      change(store, { pieces: wanted ? Object.fromEntries(all().map(({ skuId, left }) => [skuId, left])) : {} }),
    choose: (kind) => {
      const { preview, reason } = store.getState();
      return change(store, { kind, reason: choiceOf({ preview, kind })?.reasons.find((each) => each === reason) });
    },
    because: (reason) => change(store, { reason }),
    say: (words) => store.getState().unanswered === undefined && store.setState({ words }),
    send: (keep) => send(store, keep),
  };
}

import { createStore, type StoreApi } from 'zustand';

import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Picture } from '@/contract/picture';
import type { Refund, RefundKind, RefundReason } from '@/contract/refunds/refund';
import { afterFailure, LOADING, valueIn } from '@/contract/remote';

import { orderResource } from '../orders/orders';
import {
  choiceOf,
  intentOf,
  reconcile,
  toRefundInput,
  toRequestInput,
  type RefundFormState,
} from './refund-form-state';

type Store = StoreApi<RefundFormState>;

export interface RefundForm {
  readonly store: Store;
  /** Loads the available refunds, and a quote for the current selection. */
  readonly loadPreview: () => Promise<void>;
  /** Sets the pieces of a line; 0 deselects it. */
  readonly setQuantity: (skuId: string, quantity: number) => Promise<void>;
  readonly selectAll: (all: boolean) => Promise<void>;
  readonly setKind: (kind: RefundKind) => Promise<void>;
  readonly setReason: (reason: RefundReason) => Promise<void>;
  readonly setDescription: (description: string) => void;
  /** Submits the request. Undefined if there is none; the state has the reason. No effect while one is being sent. */
  readonly send: (pictures: readonly Picture[]) => Promise<Refund | undefined>;
}

/** Loads a preview; an answer that is not the latest request's is ignored. */
async function loadPreview(store: Store): Promise<void> {
  const before = store.getState();
  const previewCount = before.previewCount + 1;
  const request = toRequestInput(before);
  store.setState({ previewing: true, previewCount });
  const answer = await call('refund.preview', { orderId: before.orderId, ...(request && { request }) });
  const current = store.getState();
  if (current.previewCount !== previewCount) return;
  if (!answer.ok) return store.setState({ preview: afterFailure(current.preview, answer.failure), previewing: false });
  const form = reconcile(current, answer.value);
  store.setState({ preview: { status: 'ready', value: answer.value }, previewing: false, ...form });
  // The selection was adjusted, so the quote is for another request: load it again.
  if (JSON.stringify(toRequestInput(store.getState())) !== JSON.stringify(request)) await loadPreview(store);
}

/** Changes the form and reloads the preview, unless it is being sent or has no answer. */
async function change(store: Store, changes: Partial<RefundFormState>): Promise<void> {
  const { status, unanswered } = store.getState();
  if (status !== 'editing' || unanswered) return;
  store.setState({ ...changes, failure: undefined });
  await loadPreview(store);
}

/** A definite failure ends the request. After a transient one the same request must be sent again. */
async function handleFailure(store: Store, { orderId }: RefundFormState, failure: Failure): Promise<undefined> {
  const answered = failure.kind !== 'transient';
  store.setState({ status: 'editing', failure, ...(answered && { unanswered: undefined }) });
  if (answered) await Promise.all([orderResource.load({ orderId }), loadPreview(store)]);
}

async function send(store: Store, pictures: readonly Picture[]): Promise<Refund | undefined> {
  const before = store.getState();
  const input = toRefundInput(before, pictures);
  if (before.status !== 'editing' || !input) return undefined;
  store.setState({ status: 'sending', failure: undefined, unanswered: input, intent: intentOf(input) });
  const answer = await call('refund.request', input);
  if (!answer.ok) return handleFailure(store, before, answer.failure);
  orderResource.put({ orderId: input.orderId }, answer.value);
  store.setState({ status: 'done', unanswered: undefined });
  return answer.value.refunds?.slice(-1)[0];
}

/** Creates the refund form of an order. The first preview is loaded by the caller. */
export function createRefundForm(orderId: string): RefundForm {
  const store = createStore<RefundFormState>(() => ({
    orderId,
    quantities: {},
    description: '',
    preview: LOADING,
    previewing: true,
    previewCount: 0,
    status: 'editing',
  }));
  const lines = () => {
    const { preview } = store.getState();
    return valueIn(preview)?.lines ?? [];
  };
  return {
    store,
    loadPreview: () => loadPreview(store),
    setQuantity: (skuId, quantity) =>
      change(store, { quantities: { ...store.getState().quantities, [skuId]: quantity } }),
    selectAll: (all) =>
      change(store, {
        quantities: all ? Object.fromEntries(lines().map(({ skuId, remaining }) => [skuId, remaining])) : {},
      }),
    setKind: (kind) => {
      const { preview, reason } = store.getState();
      return change(store, { kind, reason: choiceOf({ preview, kind })?.reasons.find((each) => each === reason) });
    },
    setReason: (reason) => change(store, { reason }),
    setDescription: (description) => store.getState().unanswered === undefined && store.setState({ description }),
    send: (pictures) => send(store, pictures),
  };
}

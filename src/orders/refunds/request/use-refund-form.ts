import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { LIMITS } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';
import type { RefundKind, RefundReason } from '@/contract/refunds/refund';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useIsMounted } from '@/orders/shared/use-is-mounted';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { redirectTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { scrollToElement } from '@/platform/page/scroll-to-element';
import { orderResource } from '@/stores/orders/orders';
import { createRefundForm } from '@/stores/refunds/refund-form';
import {
  blockerOf,
  choiceOf,
  previewOf,
  type RefundBlocker,
  type RefundFormState,
} from '@/stores/refunds/refund-form-state';
import { shopResource } from '@/stores/shop/shop';
import { usePictures } from '@/stores/use-pictures';

/** Texts for blockers the shopper can resolve. Each key is also the id of its section on the page. */
const MISSING_TEXTS: Partial<Record<RefundBlocker, string>> = {
  lines: copy.refundForm.missingLines,
  kind: copy.refundForm.missingKind,
  reason: copy.refundForm.missingReason,
  problem: copy.refundForm.unresolvedProblem,
};

/** Notice after a failed submission. Without an answer it says that retrying is safe. */
export function noticeText({
  status,
  failure,
  unanswered,
}: Pick<RefundFormState, 'status' | 'failure' | 'unanswered'>): string {
  if (status !== 'editing') return '';
  if (unanswered) return copy.refundForm.unanswered;
  return failure ? failureText(failure) : '';
}

/** State and handlers of the refund form. */
export function useRefundForm(order: Order) {
  const { id: orderId } = order;
  const [form] = useState(() => createRefundForm(orderId));
  const state = useStore(form.store);
  const pictures = usePictures({ limit: LIMITS.refundPictures, alt: copy.refundForm.pictureAlt });
  const { remote: shop } = shopResource.use({});
  const [missing, setMissing] = useState<RefundBlocker>();
  const isMounted = useIsMounted();
  useEffect(() => void form.loadPreview(), [form]);
  const blocker = blockerOf(state);
  const preview = previewOf(state);

  async function send(): Promise<void> {
    const missingText = state.unanswered || blocker === undefined ? undefined : MISSING_TEXTS[blocker];
    if (missingText !== undefined && blocker !== undefined) {
      setMissing(blocker);
      void scrollToElement(blocker);
      return showToast(missingText);
    }
    const refund = await form.send(pictures.pictures);
    if (!refund || !isMounted.current) return;
    await redirectTo({ to: 'refund', orderId, id: refund.id });
    showToast(copy.refundForm.submitted);
  }

  /** The form is frozen while a request has no answer, because it may have been stored as sent. */
  const unlessFrozen = (change: () => unknown) =>
    void (state.unanswered ? showToast(copy.refundForm.frozen) : change());
  return {
    ...state,
    blocker,
    /** The section that blocked the last submission, until it is resolved. */
    missing: missing === blocker ? missing : undefined,
    notice: noticeText(state),
    available: preview,
    choice: choiceOf(state),
    pictures,
    returnPolicy: valueIn(shop)?.returns,
    setQuantity: (skuId: string, quantity: number) => unlessFrozen(() => form.setQuantity(skuId, quantity)),
    selectAll: (all: boolean) => unlessFrozen(() => form.selectAll(all)),
    setKind: (kind: RefundKind) => unlessFrozen(() => form.setKind(kind)),
    setReason: (reason: RefundReason) => unlessFrozen(() => form.setReason(reason)),
    setDescription: form.setDescription,
    loadPreview: () => void form.loadPreview(),
    send: () => void send(),
    askSeller: () => void askSeller(copy.orderPage.enquiry(order.number, order.lines)),
  };
}

export type RefundForm = ReturnType<typeof useRefundForm>;

/** The order to refund; usually already loaded by the order page. */
export function useRefundOrder(orderId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const { remote: shop } = shopResource.use({});
  return { remote, reload, isChatOnly: shop.status === 'ready' && shop.value.payment === 'contact' };
}

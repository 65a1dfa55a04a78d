import { useCallback } from 'react';

import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { refundedLinesOf } from '@/orders/shared/refund-parts';
import { useBusy } from '@/orders/shared/use-busy';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { confirm, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { orderResource } from '@/stores/orders/orders';
import { shipReturn, withdrawRefund } from '@/stores/refunds/refund-actions';

import { useRefundPolling } from './use-refund-polling';

/** Removes spaces and hyphens from a pasted tracking number. */
export function cleanNumber(typed: string): string {
  return typed.replace(/[\s-]/g, '');
}

/** Text of what is wrong with the input; undefined if it is valid. */
export function trackingProblem({ carrier, number }: { readonly carrier: string; readonly number: string }) {
  if (carrier.trim() === '') return copy.refundPage.missingCarrier;
  const clean = cleanNumber(number);
  if (clean === '') return copy.refundPage.missingNumber;
  return /^[0-9A-Za-z]{6,40}$/.test(clean) ? undefined : copy.refundPage.invalidNumber;
}

/** One-line title of the refunded goods. */
export function titleOf(refund: Refund, order: Order): string {
  const [first, ...others] = refundedLinesOf((refund.asked ?? refund).lines, order.lines);
  if (!first) return copy.refunds.kindOf(refund);
  const pieces = [first, ...others].reduce((count, { quantity }) => count + quantity, 0);
  return copy.orders.summary(first.title, pieces);
}

async function withdraw(orderId: string, refundId: string): Promise<void> {
  if (
    !(await confirm({
      title: copy.refundPage.withdrawTitle,
      content: copy.refundPage.withdrawText,
      confirmText: copy.refundPage.withdrawConfirm,
      cancelText: copy.refundPage.withdrawCancel,
    }))
  )
    return;
  const answer = await withdrawRefund({ orderId, refundId });
  showToast(answer.ok ? copy.refundPage.withdrawDone : failureText(answer.failure));
}

/** Data and actions of the refund page. */
export function useRefund(orderId: string, refundId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const order = valueIn(remote);
  const refund = order?.refunds?.find(({ id }) => id === refundId);
  const { busy, track } = useBusy();
  useRefreshOnShow(remote.status, reload);
  useRefundPolling(refund?.state, reload);
  useRefreshOnPullDown(reload);

  const onWithdraw = useCallback(() => void track(withdraw(orderId, refundId)), [track, orderId, refundId]);
  const onShipped = useCallback(
    (parcel: { readonly carrier: string; readonly number: string }) => {
      const problem = trackingProblem(parcel);
      if (problem !== undefined) return showToast(problem);
      const input = { orderId, refundId, carrier: parcel.carrier.trim(), number: cleanNumber(parcel.number) };
      const send = async () => {
        const answer = await shipReturn(input);
        showToast(answer.ok ? copy.refundPage.submitted : failureText(answer.failure));
      };
      void track(send());
    },
    [track, orderId, refundId],
  );
  const onAskSeller = useCallback(() => {
    if (order && refund) void askSeller(copy.refunds.enquiry(order.number, refund.number, titleOf(refund, order)));
  }, [order, refund]);
  const onRequestAgain = useCallback(() => void navigateTo({ to: 'request-refund', id: orderId }), [orderId]);
  const onOrder = useCallback(() => void navigateTo({ to: 'order', id: orderId }), [orderId]);
  return { remote, reload, order, refund, busy, onWithdraw, onShipped, onAskSeller, onRequestAgain, onOrder };
}

export type RefundActions = Pick<
  ReturnType<typeof useRefund>,
  'busy' | 'onWithdraw' | 'onShipped' | 'onAskSeller' | 'onRequestAgain'
>;

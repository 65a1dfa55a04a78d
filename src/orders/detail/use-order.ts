import { useCallback, useEffect, useRef } from 'react';

import type { Order } from '@/contract/orders/order';
import { duePaymentAt, duePaymentOf } from '@/contract/payment/due-payment';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { formatDay } from '@/copy/format-time';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo, redirectTo } from '@/platform/navigation/navigation';
import { confirm, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { openConfirmReceipt } from '@/platform/payment/confirm-receipt';
import {
  buyAgain,
  cancelOrder,
  confirmReceipt,
  returnDeadlineIfReceivedNow,
  type BuyAgainResult,
} from '@/stores/orders/order-actions';
import { orderResource } from '@/stores/orders/orders';
import { depositIfCancelled } from '@/stores/orders/preorder';
import { confirmPayment, payOrder } from '@/stores/payment/payment';
import { shopResource } from '@/stores/shop/shop';

import { useBusy } from '../shared/use-busy';

/** Checks a due payment once per page: the app may have been killed while the payment was open. */
function useConfirmPaymentOnce(order: Order | undefined): void {
  const checked = useRef(false);
  useEffect(() => {
    if (checked.current || !order) return;
    checked.current = true;
    if (duePaymentOf(order)) void confirmPayment(order.id);
  }, [order]);
}

/** Pays the due payment. Opens the result page unless the payment was cancelled and the cloud says it is still due. */
async function pay(order: Order): Promise<void> {
  const orderId = order.id;
  const stage = duePaymentOf(order)?.part === 'balance' ? 'balance' : 'first';
  const outcome = await payOrder(orderId, stage);
  if (!outcome.ok) {
    showToast(failureText(outcome.failure));
    if (outcome.failure.code === 'ORDER_STATE') await orderResource.load({ orderId });
    return;
  }
  if (outcome.value === 'cancelled') {
    const now = await confirmPayment(orderId);
    if (now.ok && duePaymentAt(now.value, stage)) return showToast(copy.orderPage.notPaid);
  }
  await redirectTo({ to: 'payment-result', id: orderId, stage, outcome: outcome.value });
}

/**
 * Cancels after a confirmation that shows the deposit refund. If the refund changed meanwhile, nothing is cancelled.
 */
async function cancel(order: Order): Promise<void> {
  const deposit = depositIfCancelled(order);
  const question = {
    title: copy.orderPage.cancelTitle,
    content: deposit ? copy.preorder.cancelText(deposit) : copy.orderPage.cancelText,
    confirmText: copy.orderPage.cancelConfirm,
    cancelText: copy.orderPage.cancelDismiss,
  };
  if (!(await confirm(question))) return;
  const answer = await cancelOrder(order.id, deposit?.refunded);
  if (answer.ok) return showToast(deposit ? copy.preorder.cancelDone(deposit.refunded) : copy.orderPage.cancelDone);
  showToast(failureText(answer.failure));
}

/** Asks whether the goods have arrived: through WeChat's own dialog if the order was paid with WeChat Pay. */
async function askToConfirmReceipt({ transactionId, lines }: Order): Promise<boolean> {
  if (transactionId !== undefined) {
    const outcome = await openConfirmReceipt(transactionId);
    if (outcome === 'failed') showToast(copy.orderPage.receiptFailed);
    return outcome === 'confirmed';
  }
  const canReturn = lines.some(({ noReturnReason }) => noReturnReason === undefined);
  const content = canReturn
    ? copy.orderPage.receiptText(formatDay(returnDeadlineIfReceivedNow()))
    : copy.orderPage.receiptTextNoReturn;
  return confirm({
    title: copy.orderPage.receiptTitle,
    content,
    confirmText: copy.orderPage.receiptConfirm,
    cancelText: copy.orderPage.receiptCancel,
  });
}

async function receive(order: Order): Promise<void> {
  if (!(await askToConfirmReceipt(order))) return;
  const answer = await confirmReceipt(order.id);
  showToast(answer.ok ? copy.orderPage.receiptDone : failureText(answer.failure));
}

async function showBuyAgainResult({ pieces, missing, cart }: BuyAgainResult): Promise<void> {
  const hasAdded = pieces > 0;
  const isConfirmed = await confirm({
    title: hasAdded ? copy.orderPage.buyAgainTitle : copy.orderPage.buyAgainNone,
    content: copy.orderPage.buyAgainText(pieces, missing, cart),
    confirmText: hasAdded ? copy.orderPage.toCart : copy.orderPage.toShop,
    cancelText: copy.orderPage.stay,
  });
  if (isConfirmed) await navigateTo({ to: hasAdded ? 'cart' : 'catalog' });
}

async function orderAgain(order: Order): Promise<void> {
  const result = await buyAgain(order.lines);
  if (result.ok) await showBuyAgainResult(result.value);
  else showToast(failureText(result.failure));
}

/** The order and its actions. */
export function useOrder(orderId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const order = valueIn(remote);
  const shop = shopResource.use({}).remote;
  const { busy, track } = useBusy();
  useRefreshOnShow(remote.status, reload);
  useConfirmPaymentOnce(order);
  useRefreshOnPullDown(reload);

  const onPay = useCallback(() => void (order && track(pay(order))), [track, order]);
  const onCancel = useCallback(() => void (order && track(cancel(order))), [track, order]);
  const onReceive = useCallback(() => void (order && track(receive(order))), [track, order]);
  const onBuyAgain = useCallback(() => void (order && track(orderAgain(order))), [track, order]);
  const onAskSeller = useCallback(
    () => void (order && askSeller(copy.orderPage.enquiry(order.number, order.lines))),
    [order],
  );
  const delivery = valueIn(shop)?.delivery;
  return { remote, reload, delivery, busy, onPay, onCancel, onReceive, onBuyAgain, onAskSeller };
}

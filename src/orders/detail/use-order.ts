import { useCallback, useEffect, useRef } from 'react';

import type { Order } from '@/contract/orders/order';
import { dueIn, dueOf } from '@/contract/payment/due';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatDay } from '@/copy/format-time';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { useFresh } from '@/pages/shared/use-refresh';
import { go, replace } from '@/platform/navigation/navigation';
import { ask, say } from '@/platform/page/feedback';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { openConfirmReceipt } from '@/platform/payment/confirm-receipt';
import {
  buyAgain,
  cancelOrder,
  confirmReceipt,
  returnByFromNow,
  type BoughtAgain,
} from '@/stores/orders/order-actions';
import { orderResource } from '@/stores/orders/orders';
import { ifCancelled } from '@/stores/orders/preorder';
import { confirmPayment, payOrder } from '@/stores/payment/payment';
import { shopResource } from '@/stores/shop/shop';

import { useBusy } from '../shared/use-busy';

const NOTHING = {};

/** Asks once for an order that waits for its payment: the app may have been killed while the cashier was open. */
function useConfirmed(order: Order | undefined): void {
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || !order) return;
    asked.current = true;
    if (dueOf(order)) void confirmPayment(order.id);
  }, [order]);
}

/** Opens the cashier. Whatever the phone heard, the cloud is asked; the shopper stays here only while nothing is paid. */
async function pay(order: Order): Promise<void> {
  const orderId = order.id;
  const round = dueOf(order)?.part === 'balance' ? 'balance' : 'first';
  const heard = await payOrder(orderId, round);
  if (!heard.ok) {
    say(wordsFor(heard.failure));
    if (heard.failure.code === 'ORDER_STATE') await orderResource.load({ orderId });
    return;
  }
  if (heard.value === 'cancelled') {
    const now = await confirmPayment(orderId);
    if (now.ok && dueIn(now.value, round)) return say(copy.orderPage.notPaid);
  }
  await replace({ to: 'paid', id: orderId, round, heard: heard.value });
}

/** Asks before it cancels, with what comes back. Where that changed meanwhile nothing is cancelled, and she is told. */
async function cancel(order: Order): Promise<void> {
  const end = ifCancelled(order);
  const { cancelTitle: title, cancelYes: yes, cancelNo: no } = copy.orderPage;
  const words = end ? copy.preorder.cancelSays(end) : copy.orderPage.cancelSays;
  if (!(await ask({ title, words, yes, no }))) return;
  const answer = await cancelOrder(order.id, end?.back);
  if (answer.ok) return say(end ? copy.preorder.cancelDone(end.back) : copy.orderPage.cancelDone);
  say(wordsFor(answer.failure));
}

/** WeChat asks itself about what was paid through it; about anything else the shop does. */
async function isSureOfReceipt({ transactionId, lines }: Order): Promise<boolean> {
  if (transactionId !== undefined) {
    const heard = await openConfirmReceipt(transactionId);
    if (heard === 'failed') say(copy.orderPage.receiveFailed);
    return heard === 'confirmed';
  }
  const { receiveTitle: title, receiveYes: yes, receiveNo: no } = copy.orderPage;
  const canReturn = lines.some(({ noReturn }) => noReturn === undefined);
  const words = canReturn
    ? copy.orderPage.receiveSays(formatDay(returnByFromNow()))
    : copy.orderPage.receiveSaysNoReturn;
  return ask({ title, words, yes, no });
}

async function receive(order: Order): Promise<void> {
  if (!(await isSureOfReceipt(order))) return;
  const answer = await confirmReceipt(order.id);
  say(answer.ok ? copy.orderPage.receiveDone : wordsFor(answer.failure));
}

async function tellBoughtAgain({ pieces, lacking, cart }: BoughtAgain): Promise<void> {
  const some = pieces > 0;
  const isWanted = await ask({
    title: some ? copy.orderPage.againTitle : copy.orderPage.againNone,
    words: copy.orderPage.againSays(pieces, lacking, cart),
    yes: some ? copy.orderPage.againToCart : copy.orderPage.againToShop,
    no: copy.orderPage.againStay,
  });
  if (isWanted) await go({ to: some ? 'cart' : 'catalogue' });
}

async function again(order: Order): Promise<void> {
  const bought = await buyAgain(order.lines);
  if (bought.ok) await tellBoughtAgain(bought.value);
  else say(wordsFor(bought.failure));
}

/** An order and what can be done with it. */
export function useOrder(orderId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const order = valueIn(remote);
  const shop = shopResource.use(NOTHING).remote;
  const { busy, doing } = useBusy();
  useFresh(remote.status, reload);
  useConfirmed(order);
  usePullDown(reload);

  const onPay = useCallback(() => void (order && doing(pay(order))), [doing, order]);
  const onCancel = useCallback(() => void (order && doing(cancel(order))), [doing, order]);
  const onReceive = useCallback(() => void (order && doing(receive(order))), [doing, order]);
  const onAgain = useCallback(() => void (order && doing(again(order))), [doing, order]);
  const onAsk = useCallback(
    () => void (order && askSeller(copy.orderPage.enquiry(order.number, order.lines))),
    [order],
  );
  const delivery = valueIn(shop)?.delivery;
  return { remote, reload, delivery, busy, onPay, onCancel, onReceive, onAgain, onAsk };
}

import { useState } from 'react';

import type { Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { Refund } from '@/contract/refunds/refund';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { confirm, showToast } from '@/platform/page/feedback';
import { deskOrderResource } from '@/stores/desk/desk-orders';
import { confirmTransferBack } from '@/stores/desk/desk-transfers';

import { useFresh } from '../parts/desk-view';

/** A form that lies over the page. */
export type OrderSheet =
  | { readonly kind: 'receive' | 'reprice' | 'ship' | 'cancel' | 'refund' }
  /** Of the parcel with this number. */
  | { readonly kind: 'correct'; readonly trackingNumber: string };

/** One order of the seller, and the form that is open. */
export function useDeskOrder(orderId: string) {
  const { remote, reload } = useFresh(deskOrderResource.use({ orderId }));
  const [sheet, setSheet] = useState<OrderSheet>();
  const [busyRefund, setBusyRefund] = useState<string>();

  const transferBack = async ({ id, amount }: Refund) => {
    if (!(await confirm(copy.deskOrder.confirmTransferredBack(amount)))) return;
    setBusyRefund(id);
    const answer = await confirmTransferBack({ orderId, refundId: id });
    setBusyRefund(undefined);
    showToast(answer.ok ? copy.deskOrder.transferBackDone : failureText(answer.failure));
  };
  return {
    remote,
    reload,
    sheet,
    open: setSheet,
    close: () => setSheet(undefined),
    busyRefund,
    onTransferBack: (refund: Refund) => void transferBack(refund),
  };
}

export type DeskOrderPage = ReturnType<typeof useDeskOrder>;

/** Whether the seller may cancel it: a paid order is refunded instead. */
export const canCancel = (order: Order): boolean => duePaymentOf(order) !== undefined || order.state === 'sourcing';

/** The write of a form. The form closes when it is done; what went wrong stays beside what was typed. */
export function useSheetAction(onClose: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (write: Promise<Result<unknown, Failure>>, doneText: string): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    const answer = await write;
    setBusy(false);
    if (!answer.ok) return setProblem(failureText(answer.failure));
    showToast(doneText);
    onClose();
  };
  return { busy, problem, setProblem, send };
}

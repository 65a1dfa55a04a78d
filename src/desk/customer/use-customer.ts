import { useCallback, useState } from 'react';

import type { DeskCustomer } from '@/contract/desk/customer';
import type { Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { fen, parseYuan } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { failureText } from '@/copy/failure-text';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { confirm, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { customerOrders, customerResource, giveCoupon, giveCredit, setCustomerNote } from '@/stores/desk/customers';

/** The customer with this id, and their orders. */
export function useCustomer(customerId: string) {
  const { remote, reload } = customerResource.use({ customerId });
  const list = customerOrders.use({ customerId });
  const { refresh, loadMore } = list;
  const pages = useInfiniteList(list.remote, loadMore);
  const refreshAll = useCallback(async () => {
    await Promise.all([reload(), refresh()]);
  }, [reload, refresh]);
  useRefreshOnShow(remote.status, refreshAll);
  useRefreshOnPullDown(refreshAll);
  return { remote, orders: list.remote, pages, loadMore, retry: () => void refreshAll() };
}

/** Sends one thing at a time, and says how it went. */
function useSending() {
  const [isBusy, setBusy] = useState(false);
  const send = async (done: string, write: () => Promise<Result<unknown, Failure>>) => {
    setBusy(true);
    const answer = await write();
    setBusy(false);
    showToast(answer.ok ? done : failureText(answer.failure));
    return answer.ok;
  };
  return { isBusy, send };
}

/** The private note while it is edited. */
export function useNote({ id, note: saved }: DeskCustomer) {
  const [note, setNote] = useState(saved);
  const { isBusy, send } = useSending();
  const save = () => void send(copy.deskCustomers.saved, () => setCustomerNote({ customerId: id, note }));
  return { note, setNote, isBusy, isChanged: note !== saved, save };
}

/** The form of a gift: nothing is given without a reason. */
export function useGift(customer: DeskCustomer) {
  const [reason, setReason] = useState('');
  const [amount, setAmount] = useState('');
  const [problem, setProblem] = useState<{ readonly reason?: string; readonly amount?: string }>({});
  const { isBusy, send } = useSending();

  const give = async (what: string, write: () => Promise<Result<unknown, Failure>>) => {
    if (reason.trim() === '') return setProblem({ reason: copy.deskCustomers.needReason });
    setProblem({});
    const isSure = await confirm(copy.deskCustomers.confirmGift(what, copy.deskCustomers.name(customer)));
    if (!isSure || !(await send(copy.deskCustomers.given, write))) return;
    setReason('');
    setAmount('');
  };
  const gift = { customerId: customer.id, reason };
  const sendCredit = () => {
    const value = parseYuan(amount);
    const most = fen(LIMITS.giftFen);
    if (value === undefined || value === 0 || value > most)
      return setProblem({ amount: copy.deskCustomers.wrongAmount(formatYuan(most)) });
    return void give(`${copy.deskCustomers.amount} ${formatYuan(value)}`, () => giveCredit({ ...gift, amount: value }));
  };
  const sendCoupon = ({ id: couponId, name }: Coupon) => void give(name, () => giveCoupon({ ...gift, couponId }));
  return { reason, setReason, amount, setAmount, problem, isBusy, sendCredit, sendCoupon };
}

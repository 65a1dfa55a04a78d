import { useState } from 'react';

import type { DeskCustomer } from '@/contract/desk/customer';
import type { Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { fen, parseYuan } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { confirm } from '@/platform/page/feedback';
import { giveCoupon, giveCredit } from '@/stores/desk/customers';

import { tell } from '../parts/tell';

/** The form of a gift: nothing is given without a reason. */
export function useGift(customer: DeskCustomer) {
  const [reason, setReason] = useState('');
  const [amount, setAmount] = useState('');
  const [problem, setProblem] = useState<{ readonly reason?: string; readonly amount?: string }>({});
  const [isBusy, setBusy] = useState(false);

  const give = async (what: string, write: () => Promise<Result<unknown, Failure>>) => {
    if (reason.trim() === '') return setProblem({ reason: copy.deskCustomers.needReason });
    setProblem({});
    const isSure = await confirm(copy.deskCustomers.confirmGift(what, copy.deskCustomers.name(customer)));
    if (!isSure) return;
    setBusy(true);
    const isGiven = await tell(write(), copy.deskCustomers.given);
    setBusy(false);
    if (!isGiven) return;
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

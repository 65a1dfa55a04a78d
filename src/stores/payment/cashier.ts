import { create } from 'zustand';

import { isSandbox, settleSandbox } from '@/client';
import type { Cashier, SandboxOutcome } from '@/contract/payment/cashier';
import type { Due } from '@/contract/payment/due';
import { openWeChatPay, type Heard } from '@/platform/payment/pay';

export type SandboxCashier = Extract<Cashier, { kind: 'sandbox' }>;

const HEARD: Readonly<Record<SandboxOutcome, Heard>> = {
  paid: 'ok',
  cancelled: 'cancelled',
  failed: 'failed',
  silent: 'nothing',
  'silent-paid': 'nothing',
  'late-paid': 'nothing',
};

/** Whether this shop is the mocked one: no money moves and nothing is sent. */
export { isSandbox };

interface Open {
  readonly cashier: SandboxCashier;
  /** What of an order is paid. */
  readonly part: Due['part'];
  readonly answer: (heard: Heard) => void;
}

interface CashierState {
  readonly open?: Open | undefined;
  /** The payment service is doing what was chosen. */
  readonly settling: boolean;
}

/** The sandbox cashier that stands open, if one does. WeChat's own draws itself. */
export const useCashier = create<CashierState>(() => ({ settling: false }));

/** Opens the cashier and waits for what the phone hears. A cashier still open is closed as cancelled first. */
export function openCashier(cashier: Cashier, part: Due['part'] = 'whole'): Promise<Heard> {
  if (cashier.kind === 'wechat') return openWeChatPay(cashier);
  closeCashier();
  return new Promise((resolve) => {
    const answer = (heard: Heard) => {
      useCashier.setState({ open: undefined, settling: false });
      resolve(heard);
    };
    useCashier.setState({ open: { cashier, part, answer } });
  });
}

/** The shopper's choice in the sandbox cashier. Chosen twice it is done once. */
export async function settle(outcome: SandboxOutcome): Promise<void> {
  const { open, settling } = useCashier.getState();
  if (!open || settling) return;
  useCashier.setState({ settling: true });
  const done = await settleSandbox(open.cashier.number, outcome);
  // Closed meanwhile with its page: the next cashier is not this one.
  if (useCashier.getState().open !== open) return;
  open.answer(done.ok ? HEARD[outcome] : 'failed');
}

/** Its page goes away with the cashier open. What is on its way is not stopped, and the cloud will know of it. */
export function closeCashier(): void {
  useCashier.getState().open?.answer('cancelled');
}

import { create } from 'zustand';

import { settleSandbox } from '@/client';
import type { Cashier } from '@/contract/order';
import { openWeChatPay, type Heard } from '@/platform/pay';

type SandboxCashier = Extract<Cashier, { kind: 'sandbox' }>;

/** What the shopper may make the sandbox cashier do. */
export type SandboxOutcome = 'paid' | 'cancelled' | 'failed' | 'silent-paid';

const HEARD: Readonly<Record<SandboxOutcome, Heard>> = {
  paid: 'ok',
  cancelled: 'cancelled',
  failed: 'failed',
  'silent-paid': 'nothing',
};

interface Open {
  readonly cashier: SandboxCashier;
  readonly answer: (heard: Heard) => void;
}

/** The sandbox cashier that stands open, if one does. WeChat's own draws itself. */
export const useCashier = create<{ readonly open?: Open | undefined }>(() => ({}));

/** Opens the cashier and waits for what the phone hears. A cashier still open is closed as cancelled first. */
export function openCashier(cashier: Cashier): Promise<Heard> {
  if (cashier.kind === 'wechat') return openWeChatPay(cashier);
  useCashier.getState().open?.answer('cancelled');
  return new Promise((resolve) => {
    const answer = (heard: Heard) => {
      useCashier.setState({ open: undefined });
      resolve(heard);
    };
    useCashier.setState({ open: { cashier, answer } });
  });
}

/** The shopper's choice in the sandbox cashier. */
export async function settle(outcome: SandboxOutcome): Promise<void> {
  const { open } = useCashier.getState();
  if (!open) return;
  await settleSandbox(open.cashier.number, outcome);
  open.answer(HEARD[outcome]);
}

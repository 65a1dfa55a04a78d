import { create } from 'zustand';

import { isSandbox, settleSandbox } from '@/client';
import type { DuePayment } from '@/contract/payment/due-payment';
import type { PaymentParams, SandboxOutcome } from '@/contract/payment/payment-params';
import { openWeChatPay, type PaymentOutcome } from '@/platform/payment/pay';
import { played } from '@/platform/preview';

export type SandboxParams = Extract<PaymentParams, { kind: 'sandbox' }>;

const OUTCOMES: Readonly<Record<SandboxOutcome, PaymentOutcome>> = {
  paid: 'ok',
  cancelled: 'cancelled',
  failed: 'failed',
  silent: 'unknown',
  'silent-paid': 'unknown',
  'late-paid': 'unknown',
};

/** Whether the app runs on the embedded sandbox cloud: no real payments, nothing is shipped. */
export { isSandbox };

interface OpenCashier {
  readonly params: SandboxParams;
  /** Which part of the order is paid. */
  readonly part: DuePayment['part'];
  readonly close: (outcome: PaymentOutcome) => void;
}

interface CashierState {
  readonly open?: OpenCashier | undefined;
  /** The chosen outcome is being processed. */
  readonly settling: boolean;
}

/** The open sandbox cashier, if any. WeChat Pay brings its own user interface. */
export const useSandboxCashier = create<CashierState>(() => ({ settling: false }));

/** Opens WeChat Pay or the sandbox cashier and waits for the outcome. An open sandbox cashier is cancelled first. */
export function requestPayment(params: PaymentParams, part: DuePayment['part'] = 'whole'): Promise<PaymentOutcome> {
  if (params.kind === 'wechat') return openWeChatPay(params);
  closeSandboxCashier();
  return new Promise((resolve) => {
    const close = (outcome: PaymentOutcome) => {
      useSandboxCashier.setState({ open: undefined, settling: false });
      resolve(outcome);
    };
    useSandboxCashier.setState({ open: { params, part, close } });
    if (process.env.TARO_ENV === 'h5') choosePlayed();
  });
}

/** Applies the outcome chosen in the sandbox cashier. A second tap meanwhile is ignored. */
export async function chooseOutcome(outcome: SandboxOutcome): Promise<void> {
  const { open, settling } = useSandboxCashier.getState();
  if (!open || settling) return;
  useSandboxCashier.setState({ settling: true });
  const done = await settleSandbox(open.params.number, outcome);
  // The page was closed meanwhile; a cashier that is open now is another one.
  if (useSandboxCashier.getState().open !== open) return;
  open.close(done.ok ? OUTCOMES[outcome] : 'failed');
}

/** The frame of the browser preview may choose for whoever pays. */
function choosePlayed(): void {
  const { cashier } = played();
  if (cashier !== 'asks') void chooseOutcome(cashier);
}

/** Closes the sandbox cashier as cancelled when its page unloads. A payment in progress is not stopped. */
export function closeSandboxCashier(): void {
  useSandboxCashier.getState().open?.close('cancelled');
}

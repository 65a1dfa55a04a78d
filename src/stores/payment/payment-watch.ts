import { createStore, type StoreApi } from 'zustand';

import type { Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { duePaymentAt, type PaymentStage } from '@/contract/payment/due-payment';
import { SECOND } from '@/contract/time';
import type { PaymentOutcome } from '@/platform/payment/pay';

import { confirmPayment } from './payment';

/** Polling delays, ms; the last repeats. Polling stops after `TIMEOUT` ms; the shopper can then check manually. */
const DELAYS = [1, 2, 4, 8].map((seconds) => seconds * SECOND);
const MAX_DELAY = 8 * SECOND;
const TIMEOUT = 60 * SECOND;

export interface PaymentWatchState {
  readonly order?: Order | undefined;
  /** The payment that is watched; a balance requested later is a different one. */
  readonly stage: PaymentStage;
  /** The outcome the phone reported: it decides whether to keep polling, but never proves a payment. */
  readonly outcome: PaymentOutcome;
  readonly checking: boolean;
  /** Polling has stopped after `TIMEOUT`. */
  readonly timedOut: boolean;
  readonly failure?: Failure | undefined;
}

export interface PaymentWatch {
  readonly store: StoreApi<PaymentWatchState>;
  /** Checks now and keeps polling while the payment may still arrive. */
  readonly start: () => Promise<void>;
  /** Stops polling, when the page is hidden or closed. */
  readonly stop: () => void;
  /** Starts over with the outcome of a further payment attempt. */
  readonly restart: (outcome: PaymentOutcome) => Promise<void>;
}

/** Whether a payment may still arrive that the cloud does not know of yet. */
export function mayStillArrive({ order, stage, outcome }: PaymentWatchState): boolean {
  return order !== undefined && duePaymentAt(order, stage) !== undefined && (outcome === 'ok' || outcome === 'unknown');
}

/** Polls the cloud for a payment until it is confirmed or ruled out, for at most a minute. */
export function watchPayment(orderId: string, stage: PaymentStage, outcome: PaymentOutcome): PaymentWatch {
  const store = createStore<PaymentWatchState>(() => ({ stage, outcome, checking: false, timedOut: false }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  async function check(attempt: number, waited: number): Promise<void> {
    const currentRun = run;
    store.setState({ checking: true });
    const answer = await confirmPayment(orderId);
    // The reply is valid also if polling was stopped or restarted meanwhile.
    if (answer.ok) store.setState({ order: answer.value, failure: undefined });
    if (currentRun !== run) return;
    if (!answer.ok) return store.setState({ checking: false, failure: answer.failure });
    const delay = DELAYS[attempt] ?? MAX_DELAY;
    const isPending = mayStillArrive(store.getState());
    if (isPending && waited + delay <= TIMEOUT)
      timer = setTimeout(() => void check(attempt + 1, waited + delay), delay);
    else store.setState({ checking: false, timedOut: isPending });
  }

  function stop() {
    run += 1;
    clearTimeout(timer);
    store.setState({ checking: false });
  }

  function start() {
    stop();
    store.setState({ timedOut: false });
    return check(0, 0);
  }

  return {
    store,
    start,
    stop,
    restart(latest) {
      store.setState({ outcome: latest });
      return start();
    },
  };
}

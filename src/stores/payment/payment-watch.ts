import { createStore, type StoreApi } from 'zustand';

import type { Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { dueIn, type Round } from '@/contract/payment/due';
import { SECOND } from '@/contract/time';
import type { Heard } from '@/platform/payment/pay';

import { confirmPayment } from './payment';

/** Waits between questions, ms; the last repeats. After `GIVE_UP` of waiting the shopper is told, and may ask herself. */
const WAITS = [1, 2, 4, 8].map((seconds) => seconds * SECOND);
const LONGEST = 8 * SECOND;
const GIVE_UP = 60 * SECOND;

export interface PaidState {
  readonly order?: Order | undefined;
  /** The payment that is watched: a balance called for meanwhile is another. */
  readonly round: Round;
  /** What the phone heard: a hint on how long to wait for the money, never proof that it came. */
  readonly heard: Heard;
  readonly asking: boolean;
  /** Waited long enough: nothing is asked any more by itself. */
  readonly gaveUp: boolean;
  readonly failure?: Failure | undefined;
}

export interface PaidWatch {
  readonly store: StoreApi<PaidState>;
  /** Asks now, and goes on asking while money may be on its way. Also what "ask again" does. */
  readonly start: () => Promise<void>;
  /** The page is hidden or closed: nothing more is asked until it starts again. */
  readonly stop: () => void;
  /** She paid once more, and the phone heard this. */
  readonly hear: (heard: Heard) => Promise<void>;
}

/** Whether money may be on its way that the cloud has not heard of. */
export function mayStillCome({ order, round, heard }: PaidState): boolean {
  return order !== undefined && dueIn(order, round) !== undefined && (heard === 'ok' || heard === 'nothing');
}

/** Watches a payment of one order until the cloud says that it came, or says otherwise, or a minute has gone. */
export function watchPayment(orderId: string, round: Round, heard: Heard): PaidWatch {
  const store = createStore<PaidState>(() => ({ round, heard, asking: false, gaveUp: false }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  async function ask(turn: number, waited: number): Promise<void> {
    const mine = run;
    store.setState({ asking: true });
    const answer = await confirmPayment(orderId);
    // Stopped, or started over, while the answer was on its way. The answer is still the truth.
    if (answer.ok) store.setState({ order: answer.value, failure: undefined });
    if (mine !== run) return;
    if (!answer.ok) return store.setState({ asking: false, failure: answer.failure });
    const wait = WAITS[turn] ?? LONGEST;
    const goOn = mayStillCome(store.getState());
    if (goOn && waited + wait <= GIVE_UP) timer = setTimeout(() => void ask(turn + 1, waited + wait), wait);
    else store.setState({ asking: false, gaveUp: goOn });
  }

  function stop() {
    run += 1;
    clearTimeout(timer);
    store.setState({ asking: false });
  }

  function start() {
    stop();
    store.setState({ gaveUp: false });
    return ask(0, 0);
  }

  return {
    store,
    start,
    stop,
    hear(news) {
      store.setState({ heard: news });
      return start();
    },
  };
}

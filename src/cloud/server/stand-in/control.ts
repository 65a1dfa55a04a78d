import type { Fault, Faults } from './faults';
import { sealNotification, sendNotification, type SealedNotification } from './notifier';
import type { PayService } from './pay-service';
import { changePayment, describePayment, findPayment, type StandInPayment } from './payment-book';
import { describeRefund } from './refund-book';
import { confirmReceipt, type ShippingBook } from './shipping-book';

/** When notifications are sent. `held`: when `release` says so. */
export type NotificationMode = 'once' | 'twice' | 'held' | 'never';

/** What happens outside the shop: shoppers pay, banks answer, the network breaks. */
export interface StandInControl {
  /** The payer pays, after whatever happened before. `id`: the payment's number, or the prepay id that the phone has. */
  readonly pay: (id: string) => boolean;
  /** The payer types the password, and it comes to nothing. */
  readonly startPaying: (id: string) => boolean;
  readonly fail: (id: string) => boolean;
  /** A refund ends; the merchant is notified. */
  readonly endRefund: (refundNumber: string, status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL') => boolean;
  /** The payer confirms in WeChat to have the goods. */
  readonly confirmReceipt: (id: string) => boolean;
  /** What the merchant can refund from, fen. */
  readonly setBalance: (fen: number) => void;
  readonly addFault: (fault: Fault) => void;
  readonly clearFaults: () => void;
  readonly setNotifications: (mode: NotificationMode) => void;
  /** Sends what was held back. */
  readonly release: () => void;
  /** The merchant's answers to all notifications so far, when the last of them has come. */
  readonly answers: () => Promise<readonly number[]>;
}

export function createControl(service: PayService, faults: Faults, shipping: ShippingBook): StandInControl {
  const notify = createQueue();
  const change = (id: string, to: (found: StandInPayment) => StandInPayment | undefined) => {
    const found = findPayment(service.payments, id);
    return found !== undefined && to(found) !== undefined;
  };
  const setState = (id: string, state: StandInPayment['state']) =>
    change(id, (found) =>
      ['NOTPAY', 'USERPAYING'].includes(found.state) ? changePayment(service.payments, found, { state }) : undefined,
    );
  return {
    pay: (id) =>
      change(id, (found) => {
        if (!['NOTPAY', 'USERPAYING'].includes(found.state)) return undefined;
        const paid = changePayment(service.payments, found, { state: 'SUCCESS', paidAt: service.now() });
        notify.add(paid.notifyUrl, seal(service, 'TRANSACTION.SUCCESS', describePayment(service.payments, paid)));
        return paid;
      }),
    startPaying: (id) => setState(id, 'USERPAYING'),
    fail: (id) => setState(id, 'NOTPAY'),
    endRefund: (refundNumber, status) => endRefund(service, { refundNumber, status, notify }),
    confirmReceipt: (id) => confirmReceipt(shipping, id),
    setBalance: (fen) => void (service.refunds.balance = fen),
    addFault: faults.add,
    clearFaults: faults.clear,
    setNotifications: notify.setMode,
    release: notify.release,
    answers: notify.answers,
  };
}

function seal(service: PayService, type: Parameters<typeof sealNotification>[0]['type'], content: object) {
  const { merchant, keys, now } = service;
  return sealNotification({ type, content: { ...content } }, { merchant, signing: keys.platform[0], now: now() });
}

interface EndOfRefund {
  readonly refundNumber: string;
  readonly status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL';
  readonly notify: Queue;
}

function endRefund(service: PayService, { refundNumber, status, notify }: EndOfRefund): boolean {
  const found = service.refunds.refunds.get(refundNumber);
  if (!found) return false;
  const ended = { ...found, status };
  service.refunds.refunds.set(refundNumber, ended);
  const { status: refundStatus, ...content } = describeRefund(service.refunds, ended);
  const { merchantId: mchid } = service.merchant;
  const sealed = seal(service, `REFUND.${status}`, { ...content, mchid, refund_status: refundStatus });
  if (ended.notifyUrl !== undefined) notify.add(ended.notifyUrl, sealed);
  return true;
}

interface Queue {
  readonly add: (url: string, sealed: SealedNotification) => void;
  readonly setMode: (mode: NotificationMode) => void;
  readonly release: () => void;
  readonly answers: () => Promise<readonly number[]>;
}

function createQueue(): Queue {
  let mode: NotificationMode = 'once';
  let held: (() => void)[] = [];
  const sent: Promise<number>[] = [];
  return {
    add: (url, sealed) => {
      const send = () => void sent.push(sendNotification(url, sealed));
      if (mode === 'held') held.push(send);
      if (mode === 'once' || mode === 'twice') send();
      if (mode === 'twice') send();
    },
    setMode: (next) => void (mode = next),
    release: () => {
      held.forEach((send) => send());
      held = [];
    },
    answers: () => Promise.all(sent),
  };
}

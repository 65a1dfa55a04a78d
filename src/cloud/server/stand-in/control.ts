import { SECOND } from '@/contract/time';

import type { Fault, Faults } from './faults';
import { sealNotification, sendNotification } from './notifier';
import type { PayService } from './pay-service';
import { changePayment, describePayment, findPayment, type StandInPayment } from './payment-book';
import { describeRefund } from './refund-book';
import { sealPush } from './push';
import { confirmReceipt } from './shipping-book';
import type { WechatService } from './wechat-service';

/** When notifications are sent. `held`: when `release` says so. */
export type NotificationMode = 'once' | 'twice' | 'held' | 'never';

/** `failed`: WeChat could not fetch it. */
export type PictureVerdict = 'pass' | 'review' | 'risky' | 'failed';

/** What happens outside the shop: shoppers pay, banks answer, the network breaks. */
export interface StandInControl {
  /** The payer pays, after whatever happened before. `id`: the payment's number, or the prepay id that the phone has. */
  readonly pay: (id: string) => boolean;
  /** The payer types the password, and it comes to nothing. */
  readonly startPaying: (id: string) => boolean;
  readonly fail: (id: string) => boolean;
  /** A refund ends; the merchant is notified. */
  readonly endRefund: (refundNumber: string, status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL') => boolean;
  /** How much of a payment went back or is on its way back, fen. */
  readonly refundedOf: (id: string) => number;
  /** The payer confirms in WeChat to have the goods. */
  readonly confirmReceipt: (id: string) => boolean;
  /** What WeChat thinks of pictures from here on; at first it passes all. */
  readonly setPictures: (suggest: PictureVerdict) => void;
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

interface ControlOptions {
  readonly faults: Faults;
  readonly wechat: WechatService;
  /** Where the shop takes pushed messages. */
  readonly pushUrl: string;
}

export function createControl(service: PayService, { faults, wechat, pushUrl }: ControlOptions): StandInControl {
  const notify = createQueue();
  let suggest: PictureVerdict = 'pass';
  wechat.onPicture = (traceId) => notify.add(() => sendVerdict(wechat, { traceId, suggest, pushUrl }));
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
        const sealed = seal(service, 'TRANSACTION.SUCCESS', describePayment(service.payments, paid));
        notify.add(() => sendNotification(paid.notifyUrl, sealed));
        return paid;
      }),
    startPaying: (id) => setState(id, 'USERPAYING'),
    fail: (id) => setState(id, 'NOTPAY'),
    endRefund: (refundNumber, status) => endRefund(service, { refundNumber, status, notify }),
    refundedOf: (id) => {
      const number = findPayment(service.payments, id)?.number;
      const own = [...service.refunds.refunds.values()].filter(({ payment }) => payment.number === number);
      return own.reduce((sum, { amount }) => sum + amount, 0);
    },
    confirmReceipt: (id) => confirmReceipt(wechat.shipping, id),
    setPictures: (next) => void (suggest = next),
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

interface PictureToJudge {
  readonly traceId: string;
  readonly suggest: PictureVerdict;
  readonly pushUrl: string;
}

/** WeChat pushes a message again until it is taken, three times at most. */
const PUSHES = 3;
const PAUSE = SECOND / 2;

async function sendVerdict(wechat: WechatService, picture: PictureToJudge): Promise<number> {
  const [url, sealed] = sealVerdict(wechat, picture);
  for (let left = PUSHES; ; left -= 1) {
    const status = await sendNotification(url, sealed);
    if (status === 200 || left === 1) return status;
    await new Promise((resolve) => void setTimeout(resolve, PAUSE).unref());
  }
}

function sealVerdict({ appId, push, now }: WechatService, { traceId, suggest, pushUrl }: PictureToJudge) {
  const isFailed = suggest === 'failed';
  const message = {
    ...{ ToUserName: 'shop', FromUserName: 'wechat', CreateTime: Math.floor(now() / SECOND), MsgType: 'event' },
    ...{ Event: 'wxa_media_check', appid: appId, trace_id: traceId, version: 2, errcode: isFailed ? -1008 : 0 },
    ...(!isFailed && { result: { suggest, label: suggest === 'pass' ? 100 : 20002 } }),
  };
  const { query, body } = sealPush(JSON.stringify(message), push, now());
  return [`${pushUrl}?${new URLSearchParams(query)}`, { headers: {}, body }] as const;
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
  const { notifyUrl } = ended;
  if (notifyUrl !== undefined) notify.add(() => sendNotification(notifyUrl, sealed));
  return true;
}

interface Queue {
  /** `send` tells the status of the answer. */
  readonly add: (send: () => Promise<number>) => void;
  readonly setMode: (mode: NotificationMode) => void;
  readonly release: () => void;
  readonly answers: () => Promise<readonly number[]>;
}

function createQueue(): Queue {
  let mode: NotificationMode = 'once';
  let held: (() => void)[] = [];
  const sent: Promise<number>[] = [];
  return {
    add: (work) => {
      const send = () => void sent.push(work());
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

/** The seller's page of refunds that wait for her. */

import type { AddressFields } from '@/contract/addresses/address';
import type { Refund } from '@/contract/refunds/refund';
import type { DeskRefund } from '@/contract/refunds/refund-answer';
import { formatExactYuan } from '@/copy/format';
import { formatRemaining } from '@/copy/format-time';

import * as region from '../addresses/region';
import * as refunds from '../refunds/refunds';

const isRequested = ({ state }: Pick<Refund, 'state'>) => state === 'requested';

/** What is left until her next step is due. */
export function deadline(refund: Pick<Refund, 'state'>, leftMs: number): string {
  const step = isRequested(refund) ? '答复' : '退款';
  return leftMs > 0 ? `${formatRemaining(leftMs)}内${step}` : `${step}晚了，快看看`;
}

const who = ({ name }: DeskRefund) => name ?? '到店的客人';
const address = (fields: AddressFields) => `${fields.name} ${fields.phone} ${region.place(fields)}`;

export const empty = '现在没有等你答的退款。客人申请了，会在这里。';
export const heading = (refund: DeskRefund) => `${who(refund)} · ${refunds.kindOf(refund.refund)}`;
export const order = (number: string) => `订单号 ${number}`;
export const amountLabel = (refund: Pick<Refund, 'state'>) => (isRequested(refund) ? '申请退' : '要退');
export const lineAmount = (amount: string) => `申请退 ${amount}`;
export const askedBefore = (amount: string) => `客人申请 ${amount}，说好退一部分`;
export const credit = (amount: string) => `还有红包 ${amount}`;
export const reason = ({ reason: given }: Pick<Refund, 'reason'>) => `原因：${refunds.reason[given]}`;
export const returnTo = (fields: AddressFields) => `同意了，客人寄回到：${address(fields)}`;
export const noReturnAddress = '还没有退货地址，填好才能同意退货。';
export const tracking = ({ carrier, number }: NonNullable<Refund['returnTracking']>) =>
  `寄回的快递：${carrier} ${number}`;
export const copyTracking = '复制';
export const copyTrackingLabel = '复制寄回的快递单号';
export const agree = '同意';
export const agreeInPart = '部分同意';
export const refuse = '拒绝';
export const receive = '收到了，退款';
export const actionLabel = (action: string, refund: DeskRefund) =>
  `${action}：${who(refund)} ${formatExactYuan(refund.refund.amount)}`;

/** How the money goes back. */
const moneyBack = ({ isTransfer }: DeskRefund) =>
  isTransfer ? '你再在微信里把钱转回给客人，转好到订单里点「已转回」。' : '钱这就原路退给客人，改不回来。';

export const confirmAgree = (desk: DeskRefund) => ({
  title: `同意退 ${formatExactYuan(desk.refund.amount)}？`,
  content: desk.returnAddress ? `客人先寄回到：${address(desk.returnAddress)}。你收到、看过再退。` : moneyBack(desk),
  confirmText: '同意',
  cancelText: '再想想',
});
export const confirmReceive = (desk: DeskRefund) => ({
  title: `收到了，退 ${formatExactYuan(desk.refund.amount)}？`,
  content: moneyBack(desk),
  confirmText: '退款',
  cancelText: '再看看',
});
export const done = {
  agree: '同意了，客人会看到',
  'agree-in-part': '同意退一部分，客人会看到',
  refuse: '拒绝了，客人会看到理由',
} as const;
/** The money of a transfer is still hers to send. */
export const noted = '记下了，钱转回去再点「已转回」';
export const received = ({ isTransfer }: DeskRefund) => (isTransfer ? noted : '钱在退回去的路上了');

export const partTitle = '退一部分';
export const partNote = ({ refund }: DeskRefund) =>
  refund.kind === 'return'
    ? '每样写退多少，不算运费。不退的空着，客人也不用寄回。'
    : '每样写退多少，不算运费。不退的空着；东西都归客人。';
export const partAmount = '退多少';
export const partHint = (max: string) => `最多 ${max}`;
export const partSum = (sum: string, asked: string) => `一共退 ${sum}，客人申请 ${asked}`;
export const message = '说一句';
export const messageHint = '可以不写';
export const send = (sum: string) => `同意退 ${sum}`;
export const refuseTitle = '拒绝退款';
export const refuseNote = '客人会看到你写的理由，还可以再申请。';
export const refuseReason = '理由';
export const refuseHint = '比如：已经穿过了';

export const noLine = '至少给一样写上退多少。';
export const badAmount = '写成 88 或 88.50 这样。';
export const tooMuch = (max: string) => `最多能退 ${max}。`;
export const noReason = '先写一句为什么。';

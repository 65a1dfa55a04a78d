/** One order, as the seller sees it. */

import type { DeskAct } from '@/contract/desk/desk-order';
import type { Fen } from '@/contract/money';
import type { OrderEvent } from '@/contract/orders/order';
import type { Refund, RefundEvent } from '@/contract/refunds/refund';
import { formatExactYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

import { short } from '../refunds/refunds';

export const due = { whole: '货款', deposit: '订金', balance: '尾款' };
/** The payment that the order waits for. */
export const waiting = (part: keyof typeof due, amount: Fen, deadline: number) =>
  `等客人付${due[part]} ${formatExactYuan(amount)}，留到 ${formatDeadline(deadline)}。`;
export const parcel = (at: number) => `包裹 ${at + 1}`;
export const correct = '更正';
export const copyWord = '复制';
export const copyFailed = '没复制成，长按自己选';
export const copyTracking = '复制快递单号';
export const copyNumber = '复制订单号';
export const copyAddress = '复制地址';
export const atStall = '摊位上当面买的，不用寄。';
export const giftWaiting = '送人的，还没有地址。';
export const giftToSend = '送人的：别放有价钱的单子。';

export const total = '合计';
export const payments = '收款';
export const payment = { paid: '收到了', unpaid: '还没付' };
export const transfer = '聊天里转账';
export const refunds = '退款';
export const toRefund = '去答这笔退款';
export const transferredBack = '已转回';
export const confirmTransferredBack = (amount: Fen) => ({
  title: '钱转回去了？',
  content: `先在微信里把 ${formatExactYuan(amount)} 转给客人，再来点。点了客人就看到退好了。`,
  confirmText: '已转回',
  cancelText: '还没有',
});
export const transferBackDone = '记下了，客人看得到';

export const note = '备注';
export const noteHint = '只有你看得到';
export const number = '订单号';
export const placedAt = '下单';
export const remark = '留言';
export const source = '来源';
export const history = '经过';
export const event = {
  'awaiting-payment': '下了单',
  'awaiting-deposit': '下了单',
  sourcing: '付了订金',
  'awaiting-balance': '货到了，等付尾款',
  paid: '付清了',
  shipped: '寄出',
  received: '客人收到了',
  completed: '完成',
  cancelled: '取消',
} satisfies Record<OrderEvent['state'], string>;
export const cancelledBy = {
  shopper: '客人取消了',
  seller: '你取消了',
  timeout: '过时没付，取消了',
  refunded: '都退了，交易关闭',
} satisfies Record<NonNullable<OrderEvent['reason']>, string>;

/** What was asked for stands beside the request, what is paid back beside the rest. */
export const refundStep = ({ asked, amount }: Refund, { state }: RefundEvent) =>
  `退款 ${formatExactYuan((state === 'requested' && asked?.amount) || amount)}：${short[state]}`;
const withText = (what: string, text: string) => (text === '' ? what : `${what}：${text}`);
/** What the seller did. */
export function act(done: DeskAct): string {
  switch (done.kind) {
    case 'noted':
      return '你改了备注';
    case 'shipped':
      return `你发了货：${done.parcels.map(({ carrier, trackingNumber }) => `${carrier} ${trackingNumber}`).join('、')}`;
    case 'corrected-parcel':
      return `你把单号 ${done.trackingNumber} 改成 ${done.correct.carrier} ${done.correct.trackingNumber}`;
    case 'lowered-price':
      return `你改了价：${reductions(done.goods, done.freight)}`;
    case 'cancelled':
      return withText('你取消了这一单', done.text);
    case 'recorded':
      return '你记下了这一单';
    case 'received-transfer':
      return `你确认收到 ${formatExactYuan(done.amount)}`;
    case 'returned-transfer':
      return `你转回了 ${formatExactYuan(done.amount)}`;
    case 'refunded':
      return withText(`你退了 ${formatExactYuan(done.amount)}`, done.text);
  }
}
const reductions = (goods: Fen, freight: Fen) =>
  [
    ...(goods > 0 ? [`货款减 ${formatExactYuan(goods)}`] : []),
    ...(freight > 0 ? [`运费减 ${formatExactYuan(freight)}`] : []),
  ].join('，');

export const receive = '确认收款';
export const receiveNote = '看看微信里真的到账了再点。点了就等你发货。';
export const received = '收到';
export const amountHint = '多少元';
export const differs = (dueAmount: Fen, amount: Fen) => ({
  title: '钱数不一样',
  content: `该收 ${formatExactYuan(dueAmount)}，你写的是 ${formatExactYuan(amount)}。${
    amount < dueAmount ? '就按收到的算，少的当是便宜了客人？' : '多出来的先记着，可以退给客人。'
  }`,
  confirmText: '就按这个',
  cancelText: '再看看',
});
export const receiveDone = '收到了，等你发货';

export const reprice = '改价';
export const repriceNote = '付款前可以便宜一点，客人原价、现价都看得到。';
export const goodsOff = '货款减';
export const freightOff = '运费减';
export const offHint = '多少元，可以不写';
export const nothingOff = '写上减多少。';
export const tooMuchOff = '减不了这么多，总得收一点。';
export const newTotal = (before: Fen, now: Fen) => `原来 ${formatExactYuan(before)}，现在 ${formatExactYuan(now)}`;
export const priceMoved = '价钱刚变过，看看现在的再改。';
export const repriceDone = '改好了，客人看得到';

export const ship = '发货';
export const addParcel = '再加一个包裹';
export const removeParcel = '去掉最后一个';
export const inRest = '没放进别的包裹的，都在这个里。';
export const shipDone = '发出了';
export const correctTitle = '更正单号';
export const correctNote = '一单只能改一次，改好了客人看到的是新单号。';
export const correctDone = '改好了';

export const cancel = '取消订单';
export const cancelNote = '东西放回架上。原因会给客人看。付过的订金全退。';
export const reason = '原因';
export const reasonHint = '跟客人说一声为什么';
export const reasons = ['卖完了', '客人说不要了', '拍错了', '寄不到'];
export const cancelDone = '取消了';

export const refund = '退款';
export const refundNote = (most: Fen) => `最多退 ${formatExactYuan(most)}。退了就收不回来，东西不用寄回。`;
export const refundAmount = '退';
export const refundMessage = '说一句';
export const refundMessageHint = '跟客人说点什么，可以不写';
export const refundTooMuch = (most: Fen) => `最多退 ${formatExactYuan(most)}。`;
export const confirmRefund = (amount: Fen) => ({
  title: `退 ${formatExactYuan(amount)}？`,
  content: '退了就收不回来。',
  confirmText: '退款',
  cancelText: '算了',
});
export const refundDone = '退了';

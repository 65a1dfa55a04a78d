/** Texts of the order pages. */

import type { CancelReason, OrderEvent, OrderState } from '@/contract/orders/order';
import type { DuePayment } from '@/contract/payment/due-payment';

interface OrderedLine {
  readonly title: string;
  readonly options: readonly string[];
  readonly quantity: number;
}

interface MissingLine {
  readonly title: string;
  readonly left: number;
}

const CANCELLED = {
  shopper: '你取消了这一单。东西放回架上，没有扣钱。',
  seller: '掌柜取消了这一单，没有扣钱。有疑问就问掌柜。',
  timeout: '过了付款时间，这一单自动取消了。东西放回架上，没有扣钱。',
  refunded: '这一单的东西和钱都退了，交易关闭了。',
} as const satisfies Record<CancelReason, string>;

const CANCELLED_EVENTS = {
  shopper: '你取消了',
  seller: '掌柜取消了',
  timeout: '过时未付，取消了',
  refunded: '都退了，交易关闭',
} as const satisfies Record<CancelReason, string>;

const EVENTS = {
  'awaiting-payment': '下了单',
  'awaiting-deposit': '下了单',
  sourcing: '付了订金',
  'awaiting-balance': '到货了，等你付尾款',
  paid: '付了款',
  shipped: '寄出了',
  received: '收到了',
  completed: '完成了',
  cancelled: '取消了',
} as const satisfies Record<OrderState, string>;

const PARTS = { whole: '', deposit: '订金', balance: '尾款' } as const satisfies Record<DuePayment['part'], string>;

const orderedLineText = ({ title, options, quantity }: OrderedLine) =>
  `· ${[title, ...options].join(' ')} ×${quantity}`;
const missingLineText = ({ title, left }: MissingLine) =>
  left === 0 ? `「${title}」现在买不了` : `「${title}」只放了 ${left} 件`;

export const all = '全部';
/** Shown on an order: the word of the tab it is found under, where there is one. */
export const state = {
  'awaiting-payment': '待付款',
  'awaiting-deposit': '待付订金',
  sourcing: '掌柜正在替你买',
  'awaiting-balance': '待付尾款',
  paid: '待发货',
  shipped: '待收货',
  received: '收到了',
  completed: '完成了',
  cancelled: '取消了',
} satisfies Record<OrderState, string>;
export const nextStep = {
  paid: '掌柜收到钱了，正在备货。',
  shipped: '已经寄出，留意快递的电话。',
  received: '用着有问题，随时问掌柜。',
  completed: '这一单圆满了，谢谢你。',
};
/** With the day on which goods that were sent count as received. */
export const sentUntil = (day: string) => `${nextStep.shipped}到 ${day} 会自动确认收货，没收到就找掌柜。`;
/** `hasNonReturnable`: some lines of the order can't be returned. */
export const returnBy = (day: string, hasNonReturnable: boolean) =>
  `可退到 ${day}${hasNonReturnable ? '（不能退的除外）' : ''}，在下面申请。`;
export const noReturn = '这一单里的东西下单时说好了不能退，有问题找掌柜。';
export const shipment = '快递';
export const tracking = '单号';
export const copyTracking = '复制快递单号';
export const noSteps = '快递还没有消息，晚点再来看。';
export const expand = (count: number) => `展开，还有 ${count} 条`;
export const collapse = '收起';
export const confirmReceipt = '确认收货';
export const receiptTitle = '东西都收到了？';
export const receiptText = (day: string) =>
  `确认后，七天无理由退货从明天算起，可退到 ${day}。没收到或少了，先别确认，问掌柜。`;
export const receiptTextNoReturn = '没收到或少了，先别确认，问掌柜。';
export const receiptConfirm = '收到了';
export const receiptCancel = '还没有';
export const receiptDone = '确认好了，用得开心';
export const receiptFailed = '微信那边没确认成，待会再试';
export const track = '看物流';
export const service = '在线聊（带上这一单）';
export const serviceTitle = (title: string, pieces: number) =>
  pieces > 1 ? `订单：${title} 等 ${pieces} 件` : `订单：${title}`;
export const cancelled = (reason: CancelReason | undefined) => CANCELLED[reason ?? 'shopper'];
export const reservedUntil = (time: string) => `给你留到 ${time}，到时没付会自动取消。`;
export const timeLeft = (clock: string) => `还有 ${clock}`;
export const timeLeftLabel = (clock: string) => `离付款截止还有 ${clock}`;
export const timeUp = '付款时间到了，正在看结果';
export const emptyAll = '还没有订单。看中了什么，下单后都在这里。';
export const emptyFilter = (state: string) => `没有${state}的订单。`;
export const search = '找订单';
export const searchHint = '名字、规格或订单号';
export const noResults = (text: string) => `没找到有「${text}」的订单。换个词，或只写几个字试试。`;
export const noResultsIn = (text: string, state: string) => `${state}的订单里没有「${text}」。`;
export const showAll = '看全部订单';
export const refundedPieces = (pieces: number) => `已退 ${pieces} 件`;
export const total = '合计';
export const payable = '应付';
export const paid = '实付';
/** On the button that opens WeChat Pay, in the words of the checkout. */
export const payNow = (part: DuePayment['part'], amount: string) => `微信支付${PARTS[part]} ${amount}`;
export const moreLines = (count: number) => `+${count}`;
export const cancel = '取消订单';
export const cancelTitle = '取消这一单？';
export const cancelText = '东西会放回架上，想要的话得重新下单。';
export const cancelConfirm = '取消订单';
export const cancelDismiss = '再想想';
export const cancelDone = '取消好了，东西已放回架上';
export const notPaid = '没有付款。订单给你留着，想好了再付。';
export const buyAgain = '再买一次';
export const askSeller = '问掌柜';
export const enquiry = (number: string, lines: readonly OrderedLine[]) =>
  ['你好，想问问这个订单：', `订单号 ${number}`, ...lines.map(orderedLineText)].join('\n');
export const show = '显示';
export const showPhone = '显示完整电话';
export const number = '订单号';
export const copyNumber = '复制';
export const copyNumberLabel = '复制订单号';
export const copyFailed = '没复制成，长按号码自己选';
export const remark = '留言';
export const event = (event: OrderEvent) =>
  event.state === 'cancelled' && event.reason ? CANCELLED_EVENTS[event.reason] : EVENTS[event.state];
export const notFound = '没有找到这个订单。也许链接不全，或者它不是在这台手机上下的。';
export const buyAgainTitle = '放进购物车了';
export const buyAgainNone = '这些现在都买不了';
export const buyAgainText = (
  pieces: number,
  missing: readonly MissingLine[],
  cart: 'saved' | 'too-many-lines' | 'full',
) =>
  [
    ...(pieces > 0 ? [`放了 ${pieces} 件。`] : []),
    ...missing.map((line) => `${missingLineText(line)}。`),
    ...(cart === 'too-many-lines' ? ['购物车放满了，有的没放进去。'] : []),
    ...(cart === 'full' ? ['手机存满了，关掉小程序购物车就不记得了。'] : []),
  ].join('\n');
export const toCart = '去购物车';
export const toShop = '去逛逛';
export const stay = '留在这';
/** Of an order that is paid by a transfer in the chat. */
export const transferUntil = (amount: string, deadline: string) =>
  `在微信里把 ${amount} 转给掌柜，她收到后会在这里确认。货给你留到 ${deadline}。`;
export const toTransfer = '去找掌柜转账';
/** Why the seller cancelled; empty without words of hers. */
export const sellerSays = (message: string) => (message === '' ? '' : `掌柜说：${message}`);

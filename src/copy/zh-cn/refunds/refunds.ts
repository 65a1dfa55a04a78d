import type { Refund, RefundEvent, RefundKind, RefundState } from '@/contract/refunds/refund';
import { formatExactYuan } from '@/copy/format';

const EVENTS = {
  requested: '你申请了',
  agreed: '掌柜同意了',
  returning: '你寄回了',
  refunding: '开始退钱',
  refunded: '钱退到了',
  refused: '掌柜没同意',
  withdrawn: '你撤回了',
} as const satisfies Record<RefundState, string>;

/** Events caused by a timeout. */
const AUTOMATIC_EVENTS: Partial<Record<RefundState, string>> = {
  withdrawn: '到时间没寄回，申请关闭了',
};

const STATE = {
  requested: '等掌柜答复',
  agreed: '等你寄回',
  returning: '等掌柜收到',
  refunding: '钱在回来的路上',
  refunded: '钱退好了',
  refused: '掌柜没同意',
  withdrawn: '申请撤回了',
} as const satisfies Record<RefundState, string>;

const NEXT = {
  requested: '申请交给掌柜了，她看过就答复，之前能撤回。',
  agreed: '掌柜同意了，马上就退。',
  returning: '掌柜收到东西、看过，就把钱退给你。',
  refunding: '微信支付正在退。退到零钱一般 20 分钟内，退到银行卡一般 1 到 3 个工作日。',
  refunded: '钱按付款时的原路退回去了，在微信的「账单」里查得到。',
  refused: '先看看掌柜怎么说。不认可，可以再和她商量、重新申请，下面还有别的路。',
  withdrawn: '东西和钱都没有动。还需要的话，可以重新申请。',
} as const satisfies Record<RefundState, string>;

/** The same for an order that was paid by a transfer in the chat. */
const NEXT_OF_TRANSFER: Partial<Record<RefundState, string>> = {
  refunding: '掌柜会在微信里把钱转回给你，转好了这里会写上。',
  refunded: '掌柜说在微信里转回给你了，点开聊天核对一下。',
};

type RefundRequest = Pick<Refund, 'kind' | 'reason'>;

const isAutomatic = ({ reason }: Pick<Refund, 'reason'>) =>
  reason === 'order-cancelled' ||
  reason === 'price-lowered' ||
  reason === 'paid-twice' ||
  reason === 'gift-unclaimed' ||
  reason === 'gift-taken-back';

/** The refunded money, then the returned credit. */
export const refundedValue = (money: string, credit: string | undefined) =>
  credit === undefined ? money : `${money}，还有红包 ${credit}`;

export const kind = { money: '仅退款', return: '退货退款' } satisfies Record<RefundKind, string>;
export const kindOf = (refund: RefundRequest) => (isAutomatic(refund) ? '自动退款' : kind[refund.kind]);
export const reason = {
  unwanted: '不想要了',
  mistaken: '买错了',
  late: '等太久了',
  'not-arrived': '没收到',
  damaged: '坏了',
  wrong: '发错了',
  missing: '少了',
  'not-as-described': '和说的不一样',
  'order-cancelled': '订单取消了，钱自动退回',
  'price-lowered': '改价前的那笔也付到了，自动退回',
  'paid-twice': '有人先付好了，多付的一笔自动退回',
  'by-seller': '掌柜主动退的',
  'gift-unclaimed': '礼物到时间没人收，钱自动退回',
  'gift-taken-back': '你收回了礼物，钱自动退回',
} satisfies Record<Refund['reason'], string>;
/** Short state for rows and tags. */
export const short = {
  requested: '等答复',
  agreed: '掌柜同意了',
  returning: '寄回中',
  refunding: '退款中',
  refunded: '退好了',
  refused: '没同意',
  withdrawn: '已撤回',
} satisfies Record<RefundState, string>;
export const tag = (state: RefundState) => `售后 · ${short[state]}`;
export const orderWithTag = (order: string, tag: string) => `${order}，${tag}`;
export const state = ({ kind, state }: Pick<Refund, 'kind' | 'state'>) =>
  state === 'agreed' && kind === 'money' ? '掌柜同意了' : STATE[state];
/** `shipBy`: the last day to ship the return. `isTransfer`: the money goes back by a transfer in the chat. */
export const next = (
  { kind, state }: Pick<Refund, 'kind' | 'state'>,
  shipBy: string | undefined,
  isTransfer: boolean,
): string => {
  if (state !== 'agreed' || kind === 'money') return (isTransfer && NEXT_OF_TRANSFER[state]) || NEXT[state];
  const tail = '寄好填上单号。';
  if (shipBy === undefined) return `掌柜同意了，把东西寄回给她，${tail}`;
  return `掌柜同意了，最晚 ${shipBy}把东西寄回给她，${tail}过了没寄，申请会自己关闭。`;
};
export const event = ({ state, automatic, amount }: RefundEvent): string => {
  if (amount !== undefined) return `掌柜同意退 ${formatExactYuan(amount)}`;
  return (automatic && AUTOMATIC_EVENTS[state]) || EVENTS[state];
};
export const sellerMessage = '掌柜的话';
export const notFound = '没有找到这次申请。也许链接不全，或者它不是在这台手机上申请的。';
export const toOrder = '看订单';
export const askSeller = '问掌柜';
export const enquiry = (number: string, refundNumber: string, title: string) =>
  [`你好，想问问这次退款：`, `订单号 ${number}`, `退款号 ${refundNumber}`, `· ${title}`].join('\n');
export const section = '售后';
export const request = '申请退款';
export const requestMore = '再申请退款';
export const requestAgain = '重新申请';
export const rowLabel = (kind: string, state: string, amount: string) => `${kind}，${amount}，${state}，点开看`;
/** Shown beside an order's state. */
export const shipmentPaused = '你申请的退款还没办完，办完前先不寄。';
export const latePayment = (amount: string, isDone: boolean) =>
  isDone ? `订单取消以后钱才到，${amount} 已经原路退给你了。` : `订单取消以后钱才到，${amount} 正在原路退给你。`;
export const contactOnly = '小铺不在这里收钱，也就不在这里退。直接找掌柜，商量好了她退给你。';

export const complaints = {
  title: '谈不拢，还有这些路',
  open: '展开',
  close: '收起',
  label: (isOpen: boolean) => `谈不拢，还有这些路，${isOpen ? '收起' : '展开'}`,
  lines: [
    '先问掌柜：多半是话没说清，发张照片当天就能说好。',
    '向微信投诉：点右上角「···」，选「投诉」，微信会来核实。',
    '打 12315 消费者投诉热线，或在「全国 12315 平台」小程序里投诉。',
  ],
  keepRecords: '订单号、聊天和照片都留着，说得清楚，解决得快。',
  call: '拨打 12315',
  callFailed: '没拨出去，可以自己拨 12315',
};

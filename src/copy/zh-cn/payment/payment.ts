import type { DuePayment } from '@/contract/payment/due-payment';
import type { SandboxOutcome } from '@/contract/payment/payment-params';

/** Which part of an order is paid; appended to the payee. */
const PARTS = { whole: '', deposit: ' · 订金', balance: ' · 尾款' } as const satisfies Record<
  DuePayment['part'],
  string
>;

export const sandbox = {
  title: '演示收银台',
  notice: '演示收银台，不会真的扣钱',
  payTo: (payee: string, part: DuePayment['part']) => `付给 ${payee}${PARTS[part]}`,
  payLabel: (amount: string) => `付款 ${amount}，演示`,
  otherOutcomes: '也可以试试别的结果',
  outcome: {
    paid: '付款',
    cancelled: '取消',
    failed: '付款失败',
    'silent-paid': '付了但没有回音',
    silent: '没付也没有回音',
    'late-paid': '过一会儿才到账',
  } satisfies Record<SandboxOutcome, string>,
};
export const checking = '正在和微信支付核对';
export const checkingText = '钱和订单都安全，一有消息这里就会变。';
export const unconfirmed = '还没收到付款的消息';
export const unconfirmedText = (time: string) =>
  `没付的话，${time} 前都可以付；已经付了也不用再付，过一会儿再查查就好。`;
export const checkAgain = '再查一次';
export const checkingAgain = '正在查';
export const paid = { whole: '付好了', deposit: '订金付好了', balance: '尾款付好了' } satisfies Record<
  DuePayment['part'],
  string
>;
export const paidText = {
  whole: '掌柜收到了，正在备货。',
  deposit: '掌柜去替你买，走到哪一步都写在订单里。',
  balance: '钱都齐了，掌柜这就准备寄。',
} satisfies Record<DuePayment['part'], string>;
export const paidAtStall = '东西拿好，给掌柜看一眼这一页就行。';
export const unpaid = '还没付款';
export const unpaidReason = { cancelled: '你取消了付款。', failed: '这次没付成，钱没有动。' };
export const unpaidText = (time: string) => `订单给你留着，${time} 前都可以付。`;
export const payAgain = '再付一次';
export const paying = '正在打开收银台';
export const cancelled = '这一单已经取消了';
export const cancelledDeposit = '订金退多少、退到哪一步，都写在订单里。';
export const cancelledText = '没有扣钱，东西放回架上了。想要的话可以重新下单。';
export const cancelledRefund = (amount: string) => `${amount} 会自动原路退给你，不用做什么。`;
export const unreachableText = '没问到付款的结果。钱和订单都安全，连上再查就好。';
export const shippedTo = '送到';
export const delivery = '发货';
export const balance = '尾款';
export const balanceText = (amount: string) => `${amount}，到货后再付`;
export const preorderLabel = '预订';
export const preorderText = (month: string) => `约 ${month}到掌柜手里，到了就寄。`;
export const notify = '有消息微信告诉我';
export const toOrder = '看订单';
export const toShop = '再逛逛';
export const askSeller = '问掌柜';
export const enquiry = (number: string) => `你好，想问问我的订单，订单号 ${number}。`;

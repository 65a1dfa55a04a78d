import type { FreightRefundReason } from '@/contract/refunds/refund';

interface RefundedLine {
  readonly title: string;
  readonly quantity: number;
}

export { refundProblem as problem } from './refund-problem';
export const lines = '退哪些';
export const all = '全部';
export const pick = (title: string) => `退「${title}」`;
export const quantity = (title: string) => `「${title}」退几件`;
export const noneRemaining = '都在退，或退过了';
export const remaining = (count: number) => `还能退 ${count} 件`;
export const noReturn = (reason: string) => `不能无理由退：${reason}。东西有问题可以退。`;
export const kind = '怎么退';
export const moneyDescriptions = {
  seller: '还没寄出，东西留在掌柜那里，只退钱。',
  carrier: '还在路上，先只能退钱。要寄回去退，等收到了再申请。',
  shopper: '坏了、错了、少了，商量好了，东西不用寄回。',
};
export const returnDescription = '掌柜同意后把东西寄回，她收到就退钱。';
export const reason = '为什么退';
export const until = (day: string) => `不想要了、买错了，可以退到 ${day}。`;
export const description = '说说情况';
export const descriptionHint = '哪里不对、想怎么办，可以不写';
export const descriptionCount = (used: number, max: number) => `${used}/${max}`;
export const pictureAlt = '退款申请的照片';
export const sum = '退多少';
export const linePart = ({ title, quantity }: RefundedLine) => `${title} ×${quantity}`;
export const freight = '运费';
export const freightReasons = {
  none: '',
  unshipped: '没寄出，一起退',
  'seller-fault': '不是你的原因，一起退',
  'items-remaining': '还有没退的东西，先不退',
  'others-open': '前面申请的也退了，就再退',
  used: '寄来时用掉了，不退',
} satisfies Record<FreightRefundReason, string>;
export const noFreight = '不退';
export const discountShared = '用过的优惠按件摊开了，所以可能比标价少。';
export const withheld = (amount: string) => `掌柜已经替你买下，按订金说好的留 ${amount}。`;
export const total = '退给你';
export const credit = '红包';
export const creditNote = '回到「券和红包」，下次再用';
export const coupon = '券';
export const couponNote = (name: string | undefined) => `${name === undefined ? '用掉的券' : `「${name}」`}也还给你`;
export const sumPending = '选好退哪些和原因，这里就算给你看。';
export const calculating = '正在算';
export const returnPolicy = (text: string) => `掌柜的约定：${text}`;
export const missingLines = '先选退哪些';
export const missingKind = '先选怎么退';
export const missingReason = '先选为什么退';
export const unresolvedProblem = '看看「退多少」里说的，改一下就好';
export const submitAmount = (amount: string) => `提交申请，退 ${amount}`;
export const submitCredit = (credit: string) => `提交申请，退红包 ${credit}`;
export const submit = '提交申请';
export const sending = '正在提交';
export const retry = '再试一次';
export const unanswered = '没等到回音，也许已经申请好了。再试一次，不会重复申请。';
export const frozen = '先等上一次提交的回音，再改';
export const submitted = '申请交给掌柜了';
export const notRefundable = '这一单现在没有能退的。东西有问题，直接找掌柜。';
export const allRequested = '这一单的东西都在退，或退过了。';
export const toOrder = '看订单';

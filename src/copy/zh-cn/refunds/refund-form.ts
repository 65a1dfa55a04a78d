import type { FreightRefundReason } from '@/contract/refunds/refund';

import { refundProblem } from './refund-problem';

interface RefundedLine {
  readonly title: string;
  readonly quantity: number;
}

export const refundForm = {
  lines: '退哪些',
  all: '全部',
  pick: (title: string) => `退「${title}」`,
  quantity: (title: string) => `「${title}」退几件`,
  noneRemaining: '都在退，或退过了',
  remaining: (count: number) => `还能退 ${count} 件`,
  noReturn: (reason: string) => `不能无理由退：${reason}。东西有问题可以退。`,
  kind: '怎么退',
  kindDescriptions: {
    unshipped: '还没寄出，东西留在掌柜那里，只退钱。',
    inTransit: '还在路上，先只能退钱。要寄回去退，等收到了再申请。',
    money: '坏了、错了、少了，商量好了，东西不用寄回。',
    return: '掌柜同意后把东西寄回，她收到就退钱。',
  },
  reason: '为什么退',
  until: (day: string) => `不想要了、买错了，可以退到 ${day}。`,
  description: '说说情况',
  descriptionHint: '哪里不对、想怎么办，可以不写',
  descriptionCount: (used: number, max: number) => `${used}/${max}`,
  pictureAlt: '退款申请的照片',
  sum: '退多少',
  linePart: ({ title, quantity }: RefundedLine) => `${title} ×${quantity}`,
  freight: '运费',
  freightReasons: {
    none: '',
    unshipped: '没寄出，一起退',
    'seller-fault': '不是你的原因，一起退',
    'items-remaining': '还有没退的东西，先不退',
    used: '寄来时用掉了，不退',
  } satisfies Record<FreightRefundReason, string>,
  noFreight: '不退',
  discountShared: '用过的优惠按件摊开了，所以可能比标价少。',
  total: '退到付款的地方',
  credit: '红包',
  creditNote: '回到「券和红包」，下次再用',
  coupon: '券',
  couponNote: (name: string | undefined) => `${name === undefined ? '用掉的券' : `「${name}」`}也还给你`,
  sumPending: '选好退哪些和原因，这里就算给你看。',
  calculating: '正在算',
  returnPolicy: (text: string) => `掌柜的约定：${text}`,
  problem: refundProblem,
  missingLines: '先选退哪些',
  missingKind: '先选怎么退',
  missingReason: '先选为什么退',
  unresolvedProblem: '看看「退多少」里说的，改一下就好',
  submitAmount: (amount: string) => `提交申请，退 ${amount}`,
  submitCredit: (credit: string) => `提交申请，退红包 ${credit}`,
  submit: '提交申请',
  sending: '正在提交',
  retry: '再试一次',
  unanswered: '没等到回音，也许已经申请好了。再试一次，不会重复申请。',
  frozen: '先等上一次提交的回音，再改',
  submitted: '申请交给掌柜了',
  notRefundable: '这一单现在没有能退的。东西有问题，直接找掌柜。',
  allRequested: '这一单的东西都在退，或退过了。',
  toOrder: '看订单',
};

import type { FreightBack } from '@/contract/refunds/refund';

import { refundTrouble } from './refund-trouble';

interface Named {
  readonly title: string;
  readonly quantity: number;
}

export const refundForm = {
  lines: '退哪些',
  all: '全部',
  pick: (title: string) => `退「${title}」`,
  quantity: (title: string) => `「${title}」退几件`,
  none: '都在退，或退过了',
  left: (left: number) => `还能退 ${left} 件`,
  noReturn: (because: string) => `不能无理由退：${because}。东西有问题可以退。`,
  kind: '怎么退',
  kindSays: {
    unsent: '还没寄出，东西留在掌柜那里，只退钱。',
    onItsWay: '还在路上，先只能退钱。要寄回去退，等收到了再申请。',
    money: '坏了、错了、少了，商量好了，东西不用寄回。',
    return: '掌柜同意后把东西寄回，她收到就退钱。',
  },
  reason: '为什么退',
  until: (day: string) => `不想要了、买错了，可以退到 ${day}。`,
  words: '说说情况',
  wordsHint: '哪里不对、想怎么办，可以不写',
  wordsLeft: (used: number, most: number) => `${used}/${most}`,
  pictureAlt: '退款申请的照片',
  sum: '退多少',
  linePart: ({ title, quantity }: Named) => `${title} ×${quantity}`,
  freight: '运费',
  freightWhy: {
    none: '',
    unsent: '没寄出，一起退',
    fault: '不是你的原因，一起退',
    kept: '还有没退的东西，先不退',
    spent: '寄来时用掉了，不退',
  } satisfies Record<FreightBack, string>,
  noFreight: '不退',
  shared: '用过的优惠按件摊开了，所以可能比标价少。',
  total: '退到付款的地方',
  credit: '红包',
  creditSays: '回到「券和红包」，下次再用',
  coupon: '券',
  couponSays: (name: string | undefined) => `${name === undefined ? '用掉的券' : `「${name}」`}也还给你`,
  sumLater: '选好退哪些和原因，这里就算给你看。',
  reckoning: '正在算',
  returns: (says: string) => `掌柜的约定：${says}`,
  trouble: refundTrouble,
  linesFirst: '先选退哪些',
  kindFirst: '先选怎么退',
  reasonFirst: '先选为什么退',
  troubleFirst: '看看「退多少」里说的，改一下就好',
  send: (back: string) => `提交申请，退 ${back}`,
  sendOnlyCredit: (back: string) => `提交申请，退红包 ${back}`,
  submit: '提交申请',
  sending: '正在提交',
  retry: '再试一次',
  unanswered: '没等到回音，也许已经申请好了。再试一次，不会重复申请。',
  frozen: '先等上一次提交的回音，再改',
  done: '申请交给掌柜了',
  nothing: '这一单现在没有能退的。东西有问题，直接找掌柜。',
  taken: '这一单的东西都在退，或退过了。',
  toOrder: '看订单',
};

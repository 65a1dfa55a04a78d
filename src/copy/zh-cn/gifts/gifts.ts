/** Giving an order to a friend, and the page on which the friend claims it. */

import type { OrderState } from '@/contract/orders/order';

/** At the checkout and on a goods page. */
export const entry = '送礼';
export const entryText = '送给朋友，地址 TA 自己填';
export const give = entryText;
export const giveNow = '送给朋友';
export const from = '署名';
export const fromHint = '可以不写';
export const words = '祝福';
export const wordsHint = '想对 TA 说的，可以不写';
export const showsPrice = '让朋友看到价钱';
export const terms = '付好后发张卡片给朋友。72 小时没人收，钱自动退回。加收运费的远处收不了。';

/** The giver's side. */
export const paidText = '把卡片发给朋友，TA 填好地址，掌柜就寄。';
export const toSend = '去发给朋友';
export const seeCard = '看看卡片';
export const send = '发给朋友';
export const cardTitle = (from: string) =>
  from === '' ? '送你一份礼物，填个地址就寄给你' : `${from}送你一份礼物，填个地址就寄给你`;
export const progress = { waiting: '等朋友收下', returning: '收回了' };
export const waitingUntil = (time: string) => `${time} 前没人收下，钱自动退回给你。`;
export const returningText = '礼物收回了，钱正在原路退给你。';
export const claimedText = '朋友收下了。寄到哪里只有朋友和掌柜知道。要退要换，在订单里申请，钱退给你。';
export const notSent = '这份礼物退回了，或者还没付款，发不了。';
export const takeBack = '收回礼物';
export const takeBackQuestion = {
  title: '收回这份礼物？',
  content: '卡片就失效了，钱原路退给你。',
  confirmText: '收回',
  cancelText: '再等等',
};
export const takenBack = '收回了，钱正在退给你';
export const own = '礼物';
export const ownText = '这是你送出的礼物。';
export const toOrder = '看订单';

/** The friend's side. */
export const title = (from: string) => (from === '' ? '有一份送你的礼物' : `${from}送你的礼物`);
export const claimBy = (time: string) => `${time} 前收下都行。`;
export const choose = '想要哪款';
export const claim = '收下礼物';
export const claimDone = '收下了，等着收快递吧';
export const rules = '地址送礼的人看不到。要退要换先问掌柜，钱退给送礼的人。';
export const noReturn = (reason: string) => `不能无理由退：${reason}`;
export const licence = '看看是谁在卖';
export const someoneElse = '这份礼物已经有人收下了。';
export const ended = '这份礼物没等到人收，已经退回给送的人了。';
const PARCEL: Partial<Record<OrderState, string>> = {
  paid: '收下了，掌柜正在备货。',
  shipped: '寄出来了，留意快递的电话。',
  received: '送到了，用得开心。',
  completed: '送到了，用得开心。',
  cancelled: '这份礼物退了，钱退给了送的人。',
};
export const parcel = (state: OrderState) => PARCEL[state] ?? '';
export const enquiry = (title: string) => `你好，想问问我收到的礼物「${title}」。`;

/** Asking a friend to pay an order, and the page that the friend sees. */

export const entry = '请朋友付';
export const entryText = '只让她看到买了什么';

export const requestTitle = '请朋友付这一单';
export const requestText =
  '朋友能看到买了什么、一共多少，看不到你的名字、地址和电话。东西还是寄给你，退款退回付钱的人。';
export const share = '发给朋友';
export const shareTitle = (amount: string) => `帮我付一下这一单，${amount}`;
export const notPayable = '这一单现在不用付了。';

export const openTitle = '朋友请你帮忙付这一单';
export const openText = '付不付都随你。东西寄给朋友；要是退款，退回你付钱的地方。';
export const payBy = (time: string) => `${time} 前可以付`;
export { pay } from './checkout';
export const notPaid = '还没有付。';
export const paidTitle = '付好了，谢谢你。';
export const paidText = '朋友那边已经看到了，掌柜会照单备货。';
export const cancelledTitle = '这一单已经取消了，不用付。';
export const pieces = (pieces: number) => `共 ${pieces} 件`;

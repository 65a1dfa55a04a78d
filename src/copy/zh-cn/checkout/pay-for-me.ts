/** Asking a friend to pay an order, and the page that the friend sees. */
export const payForMe = {
  entry: '请朋友付',
  entryText: '只让她看到买了什么',

  requestTitle: '请朋友付这一单',
  requestText: '朋友能看到买了什么、一共多少，看不到你的名字、地址和电话。东西还是寄给你，退款退回付钱的人。',
  share: '发给朋友',
  shareTitle: (amount: string) => `帮我付一下这一单，${amount}`,
  notPayable: '这一单现在不用付了。',

  openTitle: '朋友请你帮忙付这一单',
  openText: '付不付都随你。东西寄给朋友；要是退款，退回你付钱的地方。',
  payBy: (time: string) => `${time} 前可以付`,
  pay: (amount: string) => `付 ${amount}`,
  notPaid: '还没有付。',
  paidTitle: '付好了，谢谢你。',
  paidText: '朋友那边已经看到了，掌柜会照单备货。',
  cancelledTitle: '这一单已经取消了，不用付。',
  pieces: (pieces: number) => `共 ${pieces} 件`,
};

/** The simulated seller's replies to refund requests. */
export const refundReplies = {
  unshipped: '还没寄，钱这就原路退给你。',
  inTransit: '包裹已经在路上，叫不回来了。收到后七天内不用说理由就能退。',
  delivered: '快递那边写着已经送到了，先在门口和驿站找找，真没有再告诉我。',
  lost: '路上耽误的算我的，钱先退给你。',
  damaged: '是我没照看好，钱这就退给你，东西你留着。',
  refundOnlyRefused: '东西好好的话，我没法只退钱。不合心意可以选退货退款，寄回来就退。',
  returnAccepted: '好，寄回来就退。东西和包装原样就行，寄出后把单号填上。',
  returnAcceptedAtSellersCost: '对不住，寄回来就退，寄的钱我出，收件时付给快递。',
  returnReceived: '收到了，东西完好，钱这就退给你。',
} as const;

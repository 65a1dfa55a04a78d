/** The shopper's coupons and her credit. */
export const coupons = {
  credit: '掌柜给的红包',
  creditSays: '结算时自己决定用不用，抵好物的钱，不抵运费。',
  creditNone: '用完了',
  none: '这会儿没有券。有了会放在这里，谁都能领。',
  claim: '领一张',
  claimLabel: (name: string) => `领一张 ${name}`,
  claimed: '领好了，结算时自动用最省的一张',
  state: { usable: '能用', 'not-yet': '还没到日子', used: '用过了', over: '过期了' },
  use: '去逛逛',
};

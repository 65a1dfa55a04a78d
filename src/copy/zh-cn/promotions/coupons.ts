/** The shopper's coupons and credit. */

export const credit = '掌柜给的红包';
export const creditNote = '结算时可选，抵好物的钱，不抵运费。';
export const creditSpent = '用完了';
export const empty = '这会儿没有券。有了会放在这里，谁都能领。';
export const claim = '领取';
export const claimLabel = (name: string) => `领取 ${name}`;
export const claimed = '领好了，结算时自动用最省的一张';
export const use = '去用';
export const useLabel = (name: string) => `去用 ${name}`;
export const state = { 'not-started': '还没到日子', used: '用过了', expired: '过期了' };
export const toCatalog = '去逛逛';

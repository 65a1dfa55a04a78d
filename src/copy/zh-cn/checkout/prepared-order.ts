export const title = '掌柜给你配好的';
export const validUntil = (day: string) => `${day} 前都可以付，价钱按付的时候算。`;
export const toCheckout = '核对好了，去付款';
export const addToCart = '先放进购物车';
export const addedToCart = '放进购物车了';

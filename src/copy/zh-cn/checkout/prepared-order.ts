export const preparedOrder = {
  title: '掌柜给你配好的',
  validUntil: (day: string) => `${day} 前都可以付，价钱按付的时候算。`,
  toCheckout: '核对好了，去付款',
  addToCart: '先放进购物车',
  addedToCart: '放进购物车了',
};

type PendingTitles = Readonly<Record<'to-pay' | 'shipped' | 'to-send', (orders: number, hasMore: boolean) => string>>;

const countedOrders = (orders: number, hasMore: boolean) =>
  orders === 1 ? '有一单' : hasMore ? `有 ${orders} 多单` : `有 ${orders} 单`;

export const mine = {
  loading: '正在看看有没有在等的订单',
  pending: {
    'to-pay': (orders, hasMore) => `${countedOrders(orders, hasMore)}等你付款`,
    shipped: (orders, hasMore) => `${countedOrders(orders, hasMore)}在路上`,
    'to-send': (orders, hasMore) => `${countedOrders(orders, hasMore)}等掌柜发货`,
  } satisfies PendingTitles,
  payUntil: (time: string) => `给你留到 ${time}`,
  balanceUntil: (deadline: string) => `东西到了，尾款留到 ${deadline}`,
  sourcing: '掌柜正在替你买，走到哪一步都写着',
  shipped: '已经寄出，留意快递的电话',
  packing: '掌柜收到钱了，正在备货',
  nothingPending: '都妥了',
  nothingPendingText: '没有在等的订单。',
  welcome: '第一次来，慢慢看',
  welcomeText: '不用登录。下了单，订单和地址都在这里。',
  welcomeTextContact: '不用登录。看中了什么，告诉掌柜就好。',
  loadFailed: '订单这会儿没取到',
  loadFailedText: '订单都在，只是没取到。',
  count: (orders: number, hasMore: boolean) => (orders === 0 ? '' : `${orders}${hasMore ? '+' : ''}`),
  countLabel: (state: string, orders: number) => (orders === 0 ? state : `${state}，${orders} 单`),
  refunds: '售后',
  allOrders: '全部订单',
  addresses: '收货地址',
  noAddress: '还没有，下单时再填也行',
  addressLine: (name: string, place: string) => `${name} · ${place}`,
  wishlist: '收藏和到货',
  wishlistDescription: '收着的好物，等着补货的款式',
  coupons: '券和红包',
  couponsDescription: '谁都能领，结算时自动挑最省的',
  reviews: '我的评价',
  reviewsDescription: '好的坏的都能说，收到以后',
  askSeller: '问掌柜',
  askSellerDescription: '拿不准的、收到有问题的，都可以问',
  desk: '掌柜台',
  deskDescription: '配一单给客人',
  about: '证照 · 送货 · 退换 · 隐私',
  aboutLabel: '关于小铺：证照、送货、退换、隐私',
};

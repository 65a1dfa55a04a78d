type PendingTitles = Readonly<Record<'to-pay' | 'shipped' | 'to-send', (orders: number, hasMore: boolean) => string>>;

const countedOrders = (orders: number, hasMore: boolean) =>
  orders === 1 ? '有一单' : hasMore ? `有 ${orders} 多单` : `有 ${orders} 单`;

export const loading = '正在看看有没有在等的订单';
export const pending = {
  'to-pay': (orders, hasMore) => `${countedOrders(orders, hasMore)}等你付款`,
  shipped: (orders, hasMore) => `${countedOrders(orders, hasMore)}在路上`,
  'to-send': (orders, hasMore) => `${countedOrders(orders, hasMore)}等掌柜发货`,
} satisfies PendingTitles;
export const payUntil = (time: string) => `给你留到 ${time}`;
export const balanceUntil = (deadline: string) => `东西到了，尾款留到 ${deadline}`;
export const sourcing = '掌柜正在替你买，走到哪一步都写着';
export const shipped = '已经寄出，留意快递的电话';
export const packing = '掌柜收到钱了，正在备货';
export const nothingPending = '都妥了';
export const nothingPendingText = '没有在等的订单。';
export const welcome = '第一次来，慢慢看';
export const welcomeText = '不用登录。下了单，订单和地址都在这里。';
export const loadFailed = '订单这会儿没取到';
export const loadFailedText = '订单都在，只是没取到。';
export const count = (orders: number, hasMore: boolean) => `${orders}${hasMore ? '+' : ''}`;
export const countLabel = (state: string, orders: number) => (orders === 0 ? state : `${state}，${orders} 单`);
export const allOrders = '全部订单';
export const messages = '消息';
export const messagesUnread = '有新消息';
export const addresses = '收货地址';
export const addressLine = (name: string, place: string) => `${name} · ${place}`;
export const receivedGift = '收到的礼物';
export const wishlist = '收藏和到货';
export const coupons = '券和红包';
export const reviews = '我的评价';
export const askSeller = '问掌柜';
export const desk = '掌柜台';
export const deskWaiting = '有事等着你办';
export const about = '证照 · 送货 · 退换 · 隐私';
export const aboutLabel = `关于小铺：${about}`;

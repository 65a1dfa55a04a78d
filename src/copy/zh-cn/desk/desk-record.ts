/** Writing down an order that was made in the chat. */

import type { Fen } from '@/contract/money';
import { formatExactYuan, formatYuan } from '@/copy/format';

export const note = '聊天里说好的单，记在这里：库存照扣，和别的单一起发货、对账。';
export const recipient = '收货人';
export const recipientHint = '粘贴或填写地址';
export const goods = '货品';
export const nothingChosen = '把要记的放进购物车、选上，就在这里。';
export const goodsTotal = (amount: Fen) => `好物 ${formatYuan(amount)}，运费按地址另算`;
export const pickGoods = '去挑';
export const pickMore = '再挑几样';
export const payment = '收款';
export const unpaid = '还没付';
export const paid = '收到了';
export const received = '收到';
export const receivedHint = '多少元';
export const remark = '留言';
export const remarkHint = '客人交代的话，可以不写';
export const record = '记下来';
export const recipientMissing = '先写上寄给谁。';
export const hasUnavailable = '有一样现在买不了，先改一改。';
export const amountInvalid = '钱数写成 88 或 88.50 这样。';
export const confirmTotal = (total: Fen) => ({
  title: `一共 ${formatExactYuan(total)}`,
  content: '连运费和现在的优惠算好了。就按这个记？',
  confirmText: '记下来',
  cancelText: '再看看',
});
export const done = '记下了';

import type { MessageKind } from '@/contract/messages/message';

export const empty = '还没有消息。付款、发货都会在这里说。';
export const kind = {
  'payment-confirmed': '钱收到了',
  sent: '发货了',
  'balance-due': '东西到了，等你付尾款',
  'refund-answered': '退款有答复了',
  'offer-answered': '掌柜答了你出的价',
  'back-in-stock': '等的东西到货了',
  'gift-claimed': '礼物收下了',
  'gift-unclaimed': '礼物没人收，钱退回来了',
} as const satisfies Record<MessageKind, string>;
export const unread = (text: string) => `新消息：${text}`;

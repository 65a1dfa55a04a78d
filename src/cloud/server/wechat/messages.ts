import type { Messages, SubscribeMessage } from '@/cloud/wechat-ports';
import type { MessageKind, MessageTarget } from '@/contract/messages/message';
import { ok } from '@/contract/result';

import { toBeijingTime } from '../pay/formats';
import { unavailable } from '../unavailable';
import { refusalOf, type WechatApi } from './wechat-api';

/** What the fields of a template (订阅消息模板) are called: `thing1`, `time2` … */
export interface MessageFields {
  readonly title: string;
  readonly time: string;
}

/** Of a `thing` field WeChat takes so many characters. */
const TITLE_CHARS = 20;

/**
 * Answers that are no failure: the shopper has not allowed the message, or not any more (43101), blocks the shop (43107),
 * or has no account (40003).
 */
const NOT_WANTED: readonly number[] = [43101, 43107, 40003];

/** WeChat's subscribe messages. A kind of whose template the fields are not known is not sent. */
export function createMessages(
  api: WechatApi,
  fieldsOf: Readonly<Partial<Record<MessageKind, MessageFields>>>,
): Messages {
  return {
    send: async (message) => {
      const fields = fieldsOf[message.kind];
      if (!fields) return ok(undefined);
      const path = '/cgi-bin/message/subscribe/send';
      const answer = await api.post(path, bodyOf(message, fields));
      if (!answer.ok) return answer;
      const { errcode } = answer.value;
      return errcode === 0 || NOT_WANTED.includes(errcode) ? ok(undefined) : unavailable(refusalOf(path, answer.value));
    },
  };
}

function bodyOf({ to, templateId, title, at, target }: SubscribeMessage, fields: MessageFields) {
  return {
    touser: to,
    template_id: templateId,
    page: pageOf(target),
    data: {
      [fields.title]: { value: [...title].slice(0, TITLE_CHARS).join('') },
      [fields.time]: { value: toBeijingTime(at).slice(0, 16).replace('T', ' ') },
    },
  };
}

/** The page that a message opens. */
function pageOf(target: MessageTarget): string {
  switch (target.to) {
    case 'order':
      return `orders/detail/index?id=${target.orderId}`;
    case 'refund':
      return `orders/refunds/detail/index?order=${target.orderId}&id=${target.refundId}`;
    case 'gift':
      return `orders/gift/index?id=${target.giftId}`;
    case 'goods':
      return `pages/goods/index?id=${target.goodsId}`;
    case 'offers':
      return 'account/offers/index';
  }
}

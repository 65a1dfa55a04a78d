import type { Messages, SubscribeMessage } from '@/cloud/wechat-ports';
import type { MessageKind, MessageTarget } from '@/contract/messages/message';
import { ok } from '@/contract/result';

import { toBeijingTime } from '../pay/formats';
import { unavailable } from '../unavailable';
import { refusalOf, type WechatApi } from './wechat-api';

/** The template (订阅消息模板) that tells of something, and what its fields are called there (`thing1`, `time2` …). */
export interface MessageTemplate {
  readonly id: string;
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

/** WeChat's subscribe messages. A kind without a template is not sent. */
export function createMessages(
  api: WechatApi,
  templates: Readonly<Partial<Record<MessageKind, MessageTemplate>>>,
): Messages {
  return {
    send: async (message) => {
      const template = templates[message.kind];
      if (!template) return ok(undefined);
      const path = '/cgi-bin/message/subscribe/send';
      const answer = await api.post(path, bodyOf(message, template));
      if (!answer.ok) return answer;
      const { errcode } = answer.value;
      return errcode === 0 || NOT_WANTED.includes(errcode) ? ok(undefined) : unavailable(refusalOf(path, answer.value));
    },
  };
}

function bodyOf({ to, title, at, target }: SubscribeMessage, template: MessageTemplate) {
  return {
    touser: to,
    template_id: template.id,
    page: pageOf(target),
    data: {
      [template.title]: { value: [...title].slice(0, TITLE_CHARS).join('') },
      [template.time]: { value: toBeijingTime(at).slice(0, 16).replace('T', ' ') },
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
    case 'goods':
      return `pages/goods/index?id=${target.goodsId}`;
    case 'offers':
      return 'account/offers/index';
  }
}

import { is, number, object, picklist } from 'valibot';

import type { Moderation, ModerationScene, Verdict } from '@/cloud/wechat-ports';
import type { TextViolation } from '@/contract/moderation';

import type { WechatApi } from './wechat-api';

/** WeChat's scenes: 1 profile, 2 comment, 3 forum. */
const SCENES = {
  comment: 2,
  review: 2,
  gift: 2,
  'prepared-order': 2,
  goods: 3,
  post: 3,
  shop: 1,
} as const satisfies Record<ModerationScene, number>;

/** WeChat checks so many characters at once. */
const MAX_CHARS = 2_500;

/** WeChat's labels; all others are `other`. */
const VIOLATIONS: Readonly<Record<number, TextViolation>> = {
  10001: 'advert',
  20003: 'abuse',
  20001: 'illegal',
  20002: 'illegal',
  20006: 'illegal',
  20008: 'illegal',
};

const checked = object({ result: object({ suggest: picklist(['pass', 'review', 'risky']), label: number() }) });

/**
 * WeChat's text check (`msgSecCheck`, version 2) of what this shopper writes. A text that WeChat can't check now, also
 * because the shopper was not here within two hours, is looked at by the seller.
 */
export function createModeration(api: WechatApi, openid: string): Moderation {
  return {
    check: async (text, scene) => {
      const pieces = piecesOf(text);
      const verdicts = await Promise.all(pieces.map((content) => checkPiece(api, { content, scene, openid })));
      return (
        verdicts.find(({ outcome }) => outcome === 'reject') ??
        verdicts.find(({ outcome }) => outcome === 'review') ?? { outcome: 'pass' }
      );
    },
  };
}

function piecesOf(text: string): readonly string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / MAX_CHARS);
  return Array.from({ length: count }, (_, at) => characters.slice(at * MAX_CHARS, (at + 1) * MAX_CHARS).join(''));
}

interface Piece {
  readonly content: string;
  readonly scene: ModerationScene;
  readonly openid: string;
}

async function checkPiece(api: WechatApi, { content, scene, openid }: Piece): Promise<Verdict> {
  const answer = await api.post('/wxa/msg_sec_check', { openid, scene: SCENES[scene], version: 2, content });
  return answer.ok && answer.value.errcode === 0 ? verdictOf(answer.value.data) : { outcome: 'review' };
}

/** WeChat's verdict on a text or a picture; what can't be read goes to the seller. */
export function verdictOf(data: unknown): Verdict {
  if (!is(checked, data)) return { outcome: 'review' };
  const { suggest, label } = data.result;
  return suggest === 'risky' ? { outcome: 'reject', violation: VIOLATIONS[label] ?? 'other' } : { outcome: suggest };
}

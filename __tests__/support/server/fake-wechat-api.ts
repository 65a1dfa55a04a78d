import { unavailable } from '@/cloud/server/unavailable';
import type { WechatApi } from '@/cloud/server/wechat/wechat-api';
import { ok } from '@/contract/result';

/** What WeChat answers: a JSON value, a file, or nothing. */
type FakeAnswer = Readonly<Record<string, unknown>> | Uint8Array | 'away';

/** A WeChat that answers these in turn, the last one again and again; with what it was asked. */
export function fakeWechatApi(...answers: readonly [FakeAnswer, ...FakeAnswer[]]) {
  const asked: { readonly path: string; readonly body: Readonly<Record<string, unknown>> }[] = [];
  const api: WechatApi = {
    post: async (path, body) => {
      asked.push({ path, body });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer === undefined || answer === 'away') return unavailable('away');
      if (answer instanceof Uint8Array) return ok({ errcode: 0, data: undefined, file: answer });
      return ok({ errcode: Number(answer['errcode'] ?? 0), data: answer });
    },
  };
  return { api, asked };
}

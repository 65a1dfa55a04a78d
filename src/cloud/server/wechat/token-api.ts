import type { AccessTokens } from './access-token';
import { callWechat } from './call-wechat';
import type { WechatApi } from './wechat-api';

/** WeChat's server API. */
export const WECHAT_ORIGIN = 'https://api.weixin.qq.com';

/** Codes of a token that WeChat does not take: wrong, ended, unknown. */
const TOKEN_REFUSED: readonly number[] = [40001, 42001, 40014];

/** An own server calls WeChat with an access token; one that is refused is replaced, once. */
export function createTokenApi(tokens: AccessTokens, origin = WECHAT_ORIGIN): WechatApi {
  return {
    post: async (path, body) => {
      const token = await tokens.get();
      if (!token.ok) return token;
      const send = (accessToken: string) => callWechat({ origin, path, query: { access_token: accessToken }, body });
      const first = await send(token.value);
      if (!first.ok || !TOKEN_REFUSED.includes(first.value.errcode)) return first;
      const another = await tokens.get(token.value);
      return another.ok ? send(another.value) : another;
    },
  };
}

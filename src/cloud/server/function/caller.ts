/** What the platform says about one call (`getWXContext` of wx-server-sdk); none of it comes from whoever calls. */
export interface CallContext {
  readonly OPENID?: unknown;
  readonly SOURCE?: unknown;
}

/**
 * Who a call came from. WeChat names every function that it went through, as a chain: `wx_client,scf`. Only a call that
 * came straight from one place is taken. developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/utils/
 * Cloud.getWXContext.html
 */
export type Caller =
  | { readonly kind: 'phone'; readonly openid: string }
  | { readonly kind: 'timer' }
  /** The internet, another function, the console, or a phone without an openid. */
  | { readonly kind: 'other' };

const PHONES: readonly unknown[] = ['wx_client', 'wx_devtools'];

export function callerOf({ OPENID, SOURCE }: CallContext): Caller {
  if (SOURCE === 'wx_trigger') return { kind: 'timer' };
  return PHONES.includes(SOURCE) && typeof OPENID === 'string' && OPENID !== ''
    ? { kind: 'phone', openid: OPENID }
    : { kind: 'other' };
}

import type { EmbeddedCloud } from '@/cloud/embedded';

type OpenShop = () => EmbeddedCloud;

let arrived: OpenShop | undefined;

/** Called by the sub-package with the embedded cloud when WeChat has loaded it. */
export function handIn(openShop: OpenShop): void {
  arrived = openShop;
}

/**
 * Waits for that sub-package. It stands outside the main package so that the first start carries less; WeChat fetches it
 * by `require.async` (分包异步化, base library 2.17.3,
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/async.html). Rejects when it can't be fetched.
 */
export async function fetchShop(): Promise<OpenShop> {
  if (!arrived) await __non_webpack_require__.async('./sandbox/cloud.js');
  if (!arrived) throw new Error('the embedded cloud did not hand itself in');
  return arrived;
}

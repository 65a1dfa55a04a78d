import type { EmbeddedCloud } from '@/cloud/embedded';

type OpenEmbeddedCloud = () => EmbeddedCloud;

let registered: OpenEmbeddedCloud | undefined;

/** Called by `embedded-entry`, once WeChat has loaded the sub-package with the embedded cloud. */
export function registerEmbeddedCloud(open: OpenEmbeddedCloud): void {
  registered = open;
}

/**
 * Loads the sub-package with the embedded cloud by `require.async` (分包异步化,
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/async.html). It is outside the main package to
 * make the first start faster. Rejects when it can't be loaded.
 */
export async function loadEmbeddedCloud(): Promise<OpenEmbeddedCloud> {
  if (!registered) {
    await __non_webpack_require__.async('./sandbox/shared.js');
    await __non_webpack_require__.async('./sandbox/cloud.js');
  }
  if (!registered) throw new Error('the embedded cloud did not register itself');
  return registered;
}

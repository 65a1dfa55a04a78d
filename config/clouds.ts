/**
 * What a package asks. `embedded`: the mocked cloud and the demo shop, which only this package contains. `wechat`: a cloud
 * function of WeChat Cloud. `container`: a service of WeChat Cloud Hosting (微信云托管). `http`: a server of one's own, at
 * XIAOPU_CLOUD_URL.
 */
export const CLOUDS = ['embedded', 'wechat', 'container', 'http'] as const;

export type Cloud = (typeof CLOUDS)[number];

/** The cloud that the environment variable XIAOPU_CLOUD names; throws for a name that there is not. */
export function cloudFor(wanted = ''): Cloud {
  const found = CLOUDS.find((name) => name === (wanted === '' ? 'embedded' : wanted));
  if (!found) throw new Error(`XIAOPU_CLOUD must be one of ${CLOUDS.join(', ')}, not "${wanted}"`);
  return found;
}

/**
 * Where the shop's server is: https, without a path. Empty for every other cloud, and in the browser preview, whose address
 * it is. Throws for anything else.
 */
export function cloudUrlFor(cloud: Cloud, target: 'weapp' | 'h5', url = ''): string {
  if (cloud !== 'http' || (target === 'h5' && url === '')) return '';
  if (!/^https:\/\/[^\s/?#]+$/.test(url)) throw new Error('XIAOPU_CLOUD_URL must be https://…, without a path');
  return url;
}

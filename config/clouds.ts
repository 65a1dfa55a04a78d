/**
 * What a package asks. `embedded`: the mocked cloud and the demo shop, which only this package contains. `wechat`: a cloud
 * function of WeChat Cloud. `container`: a service of WeChat Cloud Hosting (微信云托管).
 */
export const CLOUDS = ['embedded', 'wechat', 'container'] as const;

export type Cloud = (typeof CLOUDS)[number];

/** The cloud that the environment variable XIAOPU_CLOUD names; throws for a name that there is not. */
export function cloudFor(wanted = ''): Cloud {
  const found = CLOUDS.find((name) => name === (wanted === '' ? 'embedded' : wanted));
  if (!found) throw new Error(`XIAOPU_CLOUD must be one of ${CLOUDS.join(', ')}, not "${wanted}"`);
  return found;
}

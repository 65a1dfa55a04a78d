import { build } from 'esbuild';

import { CLOUDS, cloudFor } from '../../config/clouds';

/** What only this transport contains. */
const MARKS = {
  embedded: 'sandbox/cloud.js',
  wechat: 'callFunction',
  container: 'callContainer',
  http: 'xiaopu/session',
} as const;

/** The transports in a package that is built with this value for `__CLOUD__`. */
async function shippedWith(cloud: string): Promise<readonly string[]> {
  const { outputFiles } = await build({
    entryPoints: ['src/client/index.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    define: { __CLOUD__: cloud, __SPLIT__: 'true', __CLOUD_ENV__: '""', 'process.env.TARO_ENV': '"weapp"' },
  });
  const text = outputFiles.map((file) => file.text).join('');
  return CLOUDS.filter((name) => text.includes(MARKS[name]));
}

describe('a package', () => {
  it.each(CLOUDS)('for %s has its transport and no other', async (cloud) => {
    expect(await shippedWith(JSON.stringify(cloud))).toEqual([cloud]);
  });

  it('with a transport chosen as it runs has all of them, and is found', async () => {
    expect(await shippedWith('globalThis.cloud')).toEqual(CLOUDS);
  });
});

describe('XIAOPU_CLOUD', () => {
  it('names a cloud; without it the cloud is embedded', () => {
    expect(cloudFor(undefined)).toBe('embedded');
    expect(cloudFor('')).toBe('embedded');
    expect(CLOUDS.map((name) => cloudFor(name))).toEqual(CLOUDS);
  });

  it('that names no cloud stops the build, which would else hold the demo shop', () => {
    expect(() => cloudFor('wechatt')).toThrow('XIAOPU_CLOUD must be one of embedded, wechat, container, http');
  });
});

import { brotliDecompressSync } from 'node:zlib';

import { createEmbeddedCloud } from '@/cloud/embedded';
import { FIRST_START_KEY } from '@/cloud/embedded/storage/keys';
import { content } from '@/demo';
import { readFirstScreen } from '@/demo/compile/first-screen';

import { firstScreen } from '../../config/first-screen';
import { pack } from '../../config/plugins/packed-texts';

/** The client of an app that was just started on a phone with this storage; `text` is in the package, if anything is. */
async function start(storage: Readonly<Record<string, string>>, text: string | undefined) {
  jest.resetModules();
  const readCompressedFileSync = jest.fn(() => {
    if (text === undefined) throw new Error('no such file');
    return new Uint8Array(brotliDecompressSync(pack(text))).buffer;
  });
  const taro = (await import('@tarojs/taro')).default;
  jest.mocked(taro.getStorageSync).mockImplementation((key) => storage[key] ?? '');
  jest.mocked(taro.getFileSystemManager).mockReturnValue({ readCompressedFileSync } as never);
  const { shippedFirstScreen } = await import('@/client/first-screen');
  return { shippedFirstScreen, readCompressedFileSync };
}

const shipped = () => firstScreen(content, { createEmbeddedCloud, readFirstScreen });

describe('the first screen that was shipped', () => {
  it('is there for a phone that never opened the shop, and read once', async () => {
    const { shippedFirstScreen, readCompressedFileSync } = await start({}, await shipped());
    expect(shippedFirstScreen()?.shop.name).toBe(content.shop.name);
    expect(shippedFirstScreen()?.feed.items.map(({ id }) => id)).toContain('p01');
    expect(readCompressedFileSync.mock.calls).toEqual([[{ filePath: '/first-screen.br', compressionAlgorithm: 'br' }]]);
  });

  it('is not there for one that opened it, whose shop may be another by now', async () => {
    const { shippedFirstScreen, readCompressedFileSync } = await start({ [FIRST_START_KEY]: '{}' }, await shipped());
    expect(shippedFirstScreen()).toBeUndefined();
    expect(readCompressedFileSync).not.toHaveBeenCalled();
  });

  it('is nothing in a package that has none', async () => {
    expect((await start({}, undefined)).shippedFirstScreen()).toBeUndefined();
  });
});

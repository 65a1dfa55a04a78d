import Taro from '@tarojs/taro';
import fc from 'fast-check';

import { readPackedText } from '@/platform/device/packed-text';

import { pack } from '../../../config/plugins/packed-texts';

afterEach(() => jest.resetAllMocks());

/** WeChat's file system, answering with what the build has packed. */
function setFile(readCompressedFileSync: unknown) {
  jest.mocked(Taro.getFileSystemManager).mockReturnValue({ readCompressedFileSync } as never);
}

describe('a packed text', () => {
  const hans = Array.from({ length: 4_000 }, (_, at) => String.fromCharCode(0x4e00 + 5 * at)).join('');

  it('is read as it was written, whatever it is', () => {
    const { brotliDecompressSync } = jest.requireActual<typeof import('node:zlib')>('node:zlib');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), (text) => {
        setFile(() => new Uint8Array(brotliDecompressSync(pack(text))).buffer);
        expect(readPackedText('/sandbox/shop.br')).toEqual({ ok: true, value: text });
      }),
    );
  });

  it.each(['', '小铺 😀 "a"', '长'.repeat(100_000), hans])('is read as it was written', (text) => {
    const { brotliDecompressSync } = jest.requireActual<typeof import('node:zlib')>('node:zlib');
    const read = jest.fn(() => new Uint8Array(brotliDecompressSync(pack(text))).buffer);
    setFile(read);
    expect(readPackedText('/sandbox/shop.br')).toEqual({ ok: true, value: text });
    expect(read.mock.calls).toEqual([[{ filePath: '/sandbox/shop.br', compressionAlgorithm: 'br' }]]);
  });

  it('of a file that does not exist is a failure', () => {
    setFile(() => {
      throw { errMsg: 'readCompressedFileSync:fail no such file or directory' };
    });
    expect(readPackedText('/a.br')).toEqual({
      ok: false,
      failure: 'readCompressedFileSync:fail no such file or directory',
    });
  });

  it('is a failure on a base library without the API', () => {
    setFile(undefined);
    expect(readPackedText('/a.br')).toMatchObject({ ok: false });
  });
});

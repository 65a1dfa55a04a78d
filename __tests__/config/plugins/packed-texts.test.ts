import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import webpack from 'webpack';

import { content } from '@/demo';

import { demoPictures } from '../../../config/demo-shop';
import { pack, packedTexts } from '../../../config/plugins/packed-texts';

const TEXT = JSON.stringify({ title: '桂花乌龙 · 手工', mark: '😀', price: 6800 });

/** Compiles nothing but the given texts; the names of the assets and the folders that a watching build watches. */
async function compile(texts: Parameters<typeof packedTexts>[0]) {
  const compiler = webpack({ mode: 'none', entry: {}, plugins: [packedTexts(texts)] });
  const assets = new Map<string, Buffer>();
  // Nothing is written to the disk.
  compiler.hooks.shouldEmit.tap('test', ({ assets: built }) => {
    for (const [name, source] of Object.entries(built)) assets.set(name, Buffer.from(source.source()));
    return false;
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  return { assets, watched: [...(stats?.compilation.contextDependencies ?? [])] };
}

it('writes each text as a compressed file, and watches what it is made from', async () => {
  const { assets, watched } = await compile([
    { file: 'sandbox/shop.br', text: () => TEXT, madeFrom: 'src/demo' },
    { file: 'account/regions.br', text: async () => '浙江0' },
    { file: 'first-screen.br', text: async () => undefined },
  ]);
  expect([...assets]).toEqual([
    ['sandbox/shop.br', pack(TEXT)],
    ['account/regions.br', pack('浙江0')],
  ]);
  expect(watched).toEqual([path.resolve('src/demo')]);
});

it('writes the same bytes for the same text', () => {
  expect(pack(TEXT)).toEqual(pack(TEXT));
});

it('makes the demo shop a third of its size', () => {
  const json = JSON.stringify(content);
  expect(pack(json).length).toBeLessThan(Buffer.byteLength(json) / 3);
});

it('refuses a text with more characters than its alphabet can have', () => {
  const all = Array.from({ length: 5_000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  expect(() => pack(all)).toThrow('too many characters');
});

it('packs an ASCII text as one byte a character, and refuses any other as such', () => {
  const svg = '<svg><path d="M0 0h10v10z"/></svg>'.repeat(50);
  expect(brotliDecompressSync(pack(svg, true)).toString('latin1')).toBe(svg);
  const pictures = demoPictures();
  expect(pack(pictures, true).length).toBeLessThan(pack(pictures).length);
  expect(() => pack(TEXT, true)).toThrow('not ASCII');
});

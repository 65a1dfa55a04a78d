import path from 'node:path';

import type { ChunkGraph, Module } from 'webpack';

import { inMainPackage } from '../../config/plugins/async-packages';

/** Whether a module of that many bytes goes to the main package when these chunks use it. */
function isMoved(chunks: readonly string[], { bytes = 5000, file = 'src/components/a.tsx' } = {}): boolean {
  const module: Pick<Module, 'size' | 'nameForCondition'> = {
    size: () => bytes,
    nameForCondition: () => path.resolve(file),
  };
  const graph = { getModuleChunksIterable: () => chunks.map((name) => ({ name })) };
  return inMainPackage.test(module as Module, { chunkGraph: graph as unknown as ChunkGraph });
}

describe('the main package contains', () => {
  it('what the embedded cloud shares with a page of another package', () => {
    expect(isMoved(['sandbox/cloud', 'orders/detail/index'])).toBe(true);
    expect(isMoved(['sandbox/cloud', 'sandbox/index'])).toBe(false);
    expect(isMoved(['sandbox/cloud'])).toBe(false);
  });

  it('what three sub-packages use, or two when it is small', () => {
    expect(isMoved(['orders/detail/index', 'account/offers/index', 'desk/offers/index'])).toBe(true);
    expect(isMoved(['orders/detail/index', 'account/offers/index'])).toBe(false);
    expect(isMoved(['orders/detail/index', 'account/offers/index'], { bytes: 500 })).toBe(true);
  });

  it('not what pages of one sub-package use', () => {
    expect(isMoved(['orders/detail/index', 'orders/list/index', 'orders/stall/index'], { bytes: 500 })).toBe(false);
    expect(isMoved(['pages/goods/index', 'pages/goods/posts/index'], { bytes: 500 })).toBe(false);
    expect(isMoved(['pages/goods/index', 'pages/post/index'], { bytes: 500 })).toBe(true);
  });

  it('no library by this rule', () => {
    const file = 'node_modules/uqr/dist/index.mjs';
    expect(isMoved(['posters/draw', 'orders/detail/index', 'account/offers/index'], { file })).toBe(false);
  });
});

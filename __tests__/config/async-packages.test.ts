import path from 'node:path';

import type { ChunkGraph, Module } from 'webpack';

import { inMainPackage } from '../../config/plugins/async-packages';

/** Whether a module goes to the main package when these chunks use it. */
function isMoved(chunks: readonly string[], file = 'src/components/a.tsx'): boolean {
  const module: Pick<Module, 'nameForCondition'> = { nameForCondition: () => path.resolve(file) };
  const graph = { getModuleChunksIterable: () => chunks.map((name) => ({ name })) };
  return inMainPackage.test(module as Module, { chunkGraph: graph as unknown as ChunkGraph });
}

describe('the main package contains', () => {
  it('what the embedded cloud shares with a page of another package', () => {
    expect(isMoved(['sandbox/cloud', 'orders/detail/index'])).toBe(true);
    expect(isMoved(['sandbox/cloud', 'sandbox/index'])).toBe(false);
    expect(isMoved(['sandbox/cloud'])).toBe(false);
  });

  it('what several sub-packages use', () => {
    expect(isMoved(['orders/detail/index', 'account/offers/index', 'desk/offers/index'])).toBe(true);
    expect(isMoved(['orders/detail/index', 'account/offers/index'])).toBe(true);
    expect(isMoved(['orders/detail/index'])).toBe(false);
  });

  it('not what pages of one sub-package use', () => {
    expect(isMoved(['orders/detail/index', 'orders/list/index', 'orders/stall/index'])).toBe(false);
    expect(isMoved(['pages/goods/index', 'pages/goods/posts/index'])).toBe(false);
    expect(isMoved(['pages/goods/index', 'pages/post/index'])).toBe(true);
  });

  it('no library by this rule', () => {
    const file = 'node_modules/valibot/dist/index.mjs';
    expect(isMoved(['posters/draw', 'orders/detail/index', 'account/offers/index'], file)).toBe(false);
  });
});

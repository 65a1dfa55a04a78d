import path from 'node:path';

import webpack, { type ChunkGraph, type Module } from 'webpack';

const ROOT = path.resolve(__dirname, '../..');

/**
 * Builds a script of a sub-package that is no page and is fetched by `require.async` when it is wanted. It runs in the
 * same webpack runtime, so what both sides import is there once.
 */
function part(name: string, entry: string) {
  return new webpack.EntryPlugin(ROOT, path.resolve(ROOT, entry), { name });
}

/** The embedded cloud and the demo shop: 90 KB that the main package need not carry. */
export const embeddedCloud = part('sandbox/cloud', 'src/client/embedded-entry.ts');

/** What draws the pictures of chat cards, from the same kit as the posters beside it. */
export const shareDrawing = part('posters/draw', 'src/posters/draw-package.ts');

/** Whether a module of the shop is in the embedded cloud and in another package too. */
function isSharedWithCloud(module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }): boolean {
  const chunks = [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name ?? '');
  const isOurs = module.nameForCondition()?.startsWith(path.join(ROOT, 'src')) ?? false;
  return isOurs && chunks.includes('sandbox/cloud') && !chunks.every((name) => name.startsWith('sandbox/'));
}

/**
 * What the embedded cloud and pages of other sub-packages both import, mostly the rules of orders and refunds. Taro would
 * copy such a module into each of them. In the main package it stands once, and nothing loads later or earlier for it:
 * the cloud is asked as the app starts.
 */
export const sharedWithCloud = {
  name: 'common',
  // Before Taro's groups of what sub-packages share (1000), after those of what one has to itself (10000).
  priority: 5000,
  test: isSharedWithCloud,
};

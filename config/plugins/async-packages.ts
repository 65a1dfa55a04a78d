import path from 'node:path';

import webpack, { type ChunkGraph, type Module } from 'webpack';

const ROOT = path.resolve(__dirname, '../..');

/**
 * Builds a script of a sub-package that is not a page; the app loads it with `require.async`. It runs in the same
 * webpack runtime, so modules that both sides import exist only once.
 */
function asyncScript(name: string, entry: string) {
  return new webpack.EntryPlugin(ROOT, path.resolve(ROOT, entry), { name });
}

/** The embedded cloud and the demo shop, kept out of the main package. */
export const embeddedCloud = asyncScript('sandbox/cloud', 'src/client/embedded-entry.ts');

/** Draws the pictures of chat cards, with the same modules as the poster pages in the sub-package `posters`. */
export const sharePictures = asyncScript('posters/draw', 'src/posters/draw-package.ts');

/** Whether a module of the shop is used by the embedded cloud and by another package too. */
function isSharedWithCloud(module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }): boolean {
  const chunks = [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name ?? '');
  const isOurs = module.nameForCondition()?.startsWith(path.join(ROOT, 'src')) ?? false;
  return isOurs && chunks.includes('sandbox/cloud') && !chunks.every((name) => name.startsWith('sandbox/'));
}

/**
 * Modules that both the embedded cloud and pages of other sub-packages import, mostly the rules of orders and refunds.
 * Taro would copy such a module into each of them. In the main package it exists once, and loading is neither earlier
 * nor later: the cloud is called as soon as the app starts.
 */
export const sharedWithCloud = {
  name: 'common',
  // Above Taro's groups for modules shared by sub-packages (1000), below those for modules of one package (10000).
  priority: 5000,
  test: isSharedWithCloud,
};

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

/** The embedded cloud and the demo shop, kept out of the main package: what answers the first screen, and the rest. */
export const embeddedCloud = asyncScript('sandbox/cloud', 'src/client/embedded-entry.ts');
export const fullCloud = asyncScript('sandbox/full-cloud', 'src/client/full-cloud-entry.ts');

/** Draws the pictures of chat cards, with the same modules as the poster pages in the sub-package `posters`. */
export const sharePictures = asyncScript('posters/draw', 'src/posters/draw-package.ts');

/** The names of the chunks that contain a module of the shop; none for a module of a library. */
function chunksOf(module: Module, chunkGraph: ChunkGraph): readonly string[] {
  const isOurs = module.nameForCondition()?.startsWith(path.join(ROOT, 'src')) ?? false;
  return isOurs ? [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name ?? '') : [];
}

const CLOUD_SCRIPTS = ['sandbox/cloud', 'sandbox/full-cloud'];

/** Whether a module of the shop is used by the embedded cloud and by another package too. */
function isSharedWithCloud(chunks: readonly string[]): boolean {
  return chunks.some((name) => CLOUD_SCRIPTS.includes(name)) && !chunks.every((name) => name.startsWith('sandbox/'));
}

/** What both scripts of the embedded cloud use: a third script, which is loaded with the first of them. */
export const sharedByCloud = {
  name: 'sandbox/shared',
  // Above all groups of Taro.
  priority: 20_000,
  enforce: true,
  test(module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }): boolean {
    const chunks = [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name ?? '');
    return chunks.length === CLOUD_SCRIPTS.length && CLOUD_SCRIPTS.every((name) => chunks.includes(name));
  },
};

/** The root of the sub-package that a chunk belongs to: `orders`, `pages/goods`. */
function rootOf(chunk: string): string {
  return chunk.split('/', chunk.startsWith('pages/') ? 2 : 1).join('/');
}

/** Whether this chunk is loaded later than the main package, which has the five tab pages (src/app.config.ts). */
export function isOfSubPackage(chunk: string): boolean {
  return chunk.includes('/') && !/^pages\/(?:feed|catalog|seller|cart|mine)\//.test(chunk);
}

/**
 * Whether several sub-packages use a module of the shop. Each copy would cost 70 bytes for its file and 60 for each page
 * that requires it, beside the module itself; the desk and the shopper's orders share the rules of orders.
 */
const hasCopies = (chunks: readonly string[]) => new Set(chunks.map(rootOf)).size > 1;

/**
 * What Taro would copy into several sub-packages and stands in the main package instead, once. Modules that both the
 * embedded cloud and pages of other sub-packages import are mostly the rules of orders and refunds; they are loaded
 * neither earlier nor later, as the cloud is called as soon as the app starts.
 */
export const inMainPackage = {
  name: 'common',
  // Above Taro's groups for modules shared by sub-packages (1000), below those for modules of one package (10000).
  priority: 5000,
  test(module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }): boolean {
    const chunks = chunksOf(module, chunkGraph);
    return isSharedWithCloud(chunks) || hasCopies(chunks);
  },
};

import path from 'node:path';

import webpack from 'webpack';

const ROOT = path.resolve(__dirname, '../..');

/**
 * Builds a script of a sub-package that is no page and is fetched by `require.async` when it is wanted. It runs in the
 * same webpack runtime, so what both sides import is there once.
 */
function part(name: string, entry: string) {
  return new webpack.EntryPlugin(ROOT, path.resolve(ROOT, entry), { name });
}

/** The embedded cloud and the demo shop: 90 KB that the main package need not carry. */
export const embeddedCloud = part('embedded/cloud', 'src/client/embedded-package.ts');

/** What draws the pictures of chat cards, from the same kit as the posters beside it. */
export const shareDrawing = part('posters/draw', 'src/posters/draw-package.ts');

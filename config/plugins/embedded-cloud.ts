import path from 'node:path';

import webpack from 'webpack';

const ENTRY = path.resolve(__dirname, '../../src/client/embedded-package.ts');

/**
 * Builds the embedded cloud and the demo shop into a file of their own in the sub-package `embedded`: 90 KB that the
 * main package need not carry. It runs in the same webpack runtime, so what both sides import is there once.
 */
export const embeddedCloud = new webpack.EntryPlugin(path.resolve(__dirname, '../..'), ENTRY, {
  name: 'embedded/cloud',
});

import path from 'node:path';

import type { IProjectConfig } from '@tarojs/taro/types/compile';

type AddToWebpack = NonNullable<NonNullable<IProjectConfig['h5']>['webpackChain']>;

const FOLDER = path.resolve(__dirname, '../../src/preview');
const NAME = 'frame';

/** Adds the page around the shop (`src/preview`) to the build for browsers, as its index.html. */
export const addPreviewFrame: AddToWebpack = (chain) => {
  // The one that Taro brings, which makes the page of the shop.
  const HtmlPlugin = chain.plugin('htmlWebpackPlugin').get('plugin');
  chain.entry(NAME).add(path.join(FOLDER, 'index.ts'));
  chain
    .plugin('preview-frame')
    .use(HtmlPlugin, [{ filename: 'index.html', template: path.join(FOLDER, 'index.html'), chunks: [NAME] }]);
};

import path from 'node:path';

import webpack from 'webpack';

/** Modules of Taro's runtime that the shop never uses, and their stubs: saves 26 KB of the main package. */
const REPLACEMENTS = [
  { module: /inner-html\/(html|parser)\.js$/, stub: 'inner-html.js' },
  { module: /^\.\/implements\.js$/, stub: 'mutation-observer.js' },
  { module: /\/(location|history|URL|URLSearchParams)\.js$/, stub: 'browser.js' },
  { module: /\/style_properties\.js$/, stub: 'style-properties.js' },
  { module: /\/navigator\.js$/, stub: 'navigator.js' },
  { module: /\/perf\.js$/, stub: 'perf.js' },
];

/** Replaces those modules where Taro's runtime imports them, and nowhere else. */
export const taroRuntimeStubs = new webpack.NormalModuleReplacementPlugin(/\.js$/, (resource) => {
  if (!/@tarojs[\\/]runtime[\\/]dist/.test(resource.context)) return;
  const replacement = REPLACEMENTS.find(({ module }) => module.test(resource.request));
  if (replacement) resource.request = path.resolve(__dirname, 'taro-runtime-stubs', replacement.stub);
});

/** The alias of Taro's own functions: saves 2.5 KB. */
export const taroApi = { from: '@tarojs/api$', to: path.resolve(__dirname, 'taro-runtime-stubs/api.js') };

/** The loader that replaces Taro's tables of components and host functions by the shop's own: saves 20 KB. */
export const taroTables = {
  test: /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime|runtime[\\/]dist[\\/]dom[\\/]node|taro[\\/]index)\.js$/,
  loader: path.resolve(__dirname, 'taro-tables-loader.js'),
};

/** The loader that writes Taro's answers into React's reconciler. */
export const reactReconciler = {
  test: /react-reconciler\.production\.min\.js$/,
  loader: path.resolve(__dirname, 'react-reconciler-loader.js'),
};

/** The loader that drops what nobody calls of React. */
export const react = {
  test: /react\.production\.min\.js$/,
  loader: path.resolve(__dirname, 'react-loader.js'),
};

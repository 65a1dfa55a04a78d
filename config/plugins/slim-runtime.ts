import path from 'node:path';

import webpack from 'webpack';

/** Modules of Taro's runtime that the shop never reaches, and what stands in their place: 26 KB of the main package. */
const WITHOUT = [
  { module: /inner-html\/(html|parser)\.js$/, stand: 'inner-html.js' },
  { module: /^\.\/implements\.js$/, stand: 'mutation-observer.js' },
  { module: /\/(location|history|URL|URLSearchParams)\.js$/, stand: 'browser.js' },
  { module: /\/style_properties\.js$/, stand: 'style-properties.js' },
];

/** Swaps those modules while Taro's runtime is put together, and nowhere else. */
export const slimRuntime = new webpack.NormalModuleReplacementPlugin(/\.js$/, (resource) => {
  if (!/@tarojs[\\/]runtime[\\/]dist/.test(resource.context)) return;
  const without = WITHOUT.find(({ module }) => module.test(resource.request));
  if (without) resource.request = path.resolve(__dirname, 'without', without.stand);
});

/** Where the tables of components and host functions are swapped for the shop's own: 20 KB of the main package. */
export const slimTables = {
  test: /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/,
  loader: path.resolve(__dirname, 'slim-tables-loader.js'),
};

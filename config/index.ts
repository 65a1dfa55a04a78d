import { existsSync } from 'node:fs';
import path from 'node:path';

import { defineConfig } from '@tarojs/cli';

import { embeddedCloud, sharedWithCloud, shareDrawing } from './plugins/parts';
import { plainCalls } from './plugins/plain-calls';
import { shortClassNames } from './plugins/short-names';
import { slimRuntime, slimTables } from './plugins/slim-runtime';

import { version } from '../package.json';
import { demoPinyin } from './pinyin';
import { regionTable } from './regions';

/** `embedded`: the mocked cloud and the demo shop are in the package. `wechat`: neither is; Taro.cloud answers. */
const cloud = process.env['XIAOPU_CLOUD'] === 'wechat' ? 'wechat' : 'embedded';
const target = process.env['TARO_ENV'] === 'h5' ? 'h5' : 'weapp';
const outputRoot = process.env['XIAOPU_OUT'] ?? `dist/${target}`;
const production = process.env['NODE_ENV'] === 'production';

// Class names travel in every setData, so they are short where it counts and readable where people look.
const shortClasses = shortClassNames(path.resolve(__dirname, '..', 'src'));
const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: production ? shortClasses : '[name]__[local]' },
} as const;

const copied = [
  { from: 'src/assets/tabs', to: `${outputRoot}/assets/tabs` },
  { from: 'src/assets/drawings', to: `${outputRoot}/assets/drawings` },
  ...(cloud === 'embedded' ? [{ from: 'src/demo/pictures', to: `${outputRoot}/pictures` }] : []),
  // Beside the shop that shows them, and out of the main package.
  ...(cloud === 'embedded' && existsSync('src/demo/clips')
    ? [{ from: 'src/demo/clips', to: `${outputRoot}/sandbox/clips` }]
    : []),
  ...(target === 'weapp' ? [{ from: 'src/theme.json', to: `${outputRoot}/theme.json` }] : []),
];

export default defineConfig({
  projectName: 'xiaopu',
  date: '2026-11-21',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  // Taro's pre-bundle of packages, meant for watching, does not get along with compileMode: it stops for want of base.wxml.
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  plugins: ['components.js', 'check-shop.js', 'tidy.js'].map((name) => path.resolve(__dirname, 'plugins', name)),
  defineConstants: {
    __CLOUD__: JSON.stringify(cloud),
    __CLOUD_ENV__: JSON.stringify(process.env['XIAOPU_CLOUD_ENV'] ?? ''),
    __SPLIT__: JSON.stringify(target === 'weapp'),
    __VERSION__: JSON.stringify(version),
    __PINYIN__: JSON.stringify(cloud === 'embedded' ? demoPinyin() : ''),
    __REGIONS__: JSON.stringify(regionTable()),
    __FAULTS__: JSON.stringify(process.env['XIAOPU_FAULTS'] ?? ''),
  },
  copy: { patterns: copied, options: {} },
  jsMinimizer: 'terser',
  cssMinimizer: 'csso',
  terser: {
    enable: true,
    config: {
      ecma: 2020,
      compress: {
        arrows: true,
        ecma: 2020,
        collapse_vars: true,
        comparisons: true,
        computed_props: true,
        directives: true,
        hoist_props: true,
        inline: true,
        loops: true,
        negate_iife: true,
        passes: 3,
        properties: true,
        reduce_funcs: true,
        reduce_vars: true,
        switches: true,
        typeofs: true,
        // Only webpack's wrappers of modules have numbers for keys, and nobody says `new` to those.
        unsafe_methods: /^\d+$/,
      },
      // Chinese stays as it is: escaped, each character would take 6 bytes instead of 3.
      output: { comments: false, ascii_only: false, ecma: 2020 },
    },
  },
  mini: {
    postcss: { autoprefixer: { enable: false }, pxtransform: { enable: true }, cssModules },
    runtime: { enableInnerHTML: false },
    experimental: { compileMode: true },
    // CSS modules never lean on the order of files.
    miniCssExtractPluginOption: { ignoreOrder: true },
    optimizeMainPackage: { enable: true },
    webpackChain(chain) {
      // Taro leaves webpack writing for engines of 2010: `function(){return x}` for each export, where `()=>x` does.
      chain.output.set('environment', { arrowFunction: true, destructuring: true });
      chain.optimization.merge({ moduleIds: 'size', chunkIds: 'size', mangleExports: 'size' });
      if (cloud === 'embedded') chain.plugin('embedded-cloud').use(embeddedCloud);
      chain.merge({ optimization: { splitChunks: { cacheGroups: { sharedWithCloud } } } });
      chain.plugin('share-drawing').use(shareDrawing);
      chain.plugin('plain-calls').use(plainCalls);
      chain.plugin('slim-runtime').use(slimRuntime);
      chain.module.rule('slim-tables').test(slimTables.test).use('slim-tables').loader(slimTables.loader);
    },
  },
  h5: {
    publicPath: production ? './' : '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // A whole reload: keeping state over a change would take two packages more. This machine alone is served.
    devServer: { host: '127.0.0.1', open: false, hot: false },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css' },
    postcss: {
      autoprefixer: { enable: false },
      // One rem is 20 px on a phone 375 px wide; a wide window keeps the size of a large phone.
      pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 16, maxRootSize: 23 } },
      cssModules,
    },
  },
});

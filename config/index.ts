import { existsSync } from 'node:fs';
import path from 'node:path';

import { defineConfig } from '@tarojs/cli';

import { version } from '../package.json';
import { cloudFor, cloudUrlFor } from './clouds';
import { contractHash } from './contract-hash';
import { demoPictures, demoShop } from './demo-shop';
import { demoFirstScreen } from './first-screen';
import { outputRootFor } from './output-root';
import { shopPinyin } from './pinyin';
import { embeddedCloud, fullCloud, inMainPackage, sharedByCloud, sharePictures } from './plugins/async-packages';
import { lateModules, requireLate } from './plugins/late-modules';
import { literalClasses } from './plugins/literal-classes';
import { literalConstants } from './plugins/literal-constants';
import { baseLevel } from './plugins/nesting.json';
import { oneScript } from './plugins/one-script';
import { packedTexts } from './plugins/packed-texts';
import { addPreviewFrame } from './plugins/preview-frame';
import { shortImportCalls } from './plugins/short-import-calls';
import { shortClassNames } from './plugins/short-names';
import { shortPages } from './plugins/short-pages';
import { react, reactReconciler, taroApi, taroRuntimeStubs, taroTables } from './plugins/shrink-taro-runtime';
import { regionTable } from './regions';

const cloud = cloudFor(process.env['XIAOPU_CLOUD']);
const target = process.env['TARO_ENV'] === 'h5' ? 'h5' : 'weapp';
const outputRoot = outputRootFor(target, process.env['XIAOPU_OUT']);
const production = process.env['NODE_ENV'] === 'production';

// Every setData sends class names, so a production build shortens them; a development build keeps them readable.
const shortClasses = shortClassNames(path.resolve(__dirname, '..', 'src'));
const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: production ? shortClasses : '[name]__[local]' },
} as const;

const copyPatterns = [
  { from: 'src/assets/tabs', to: `${outputRoot}/assets/tabs` },
  { from: 'src/assets/drawings', to: `${outputRoot}/assets/drawings` },
  // On WeChat they are packed (`packedTexts` below) and written to the phone's files at the first start.
  ...(target === 'h5' ? [{ from: 'src/demo/pictures', to: `${outputRoot}/sandbox/pictures` }] : []),
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
  // Taro's pre-bundling (for watch builds) does not work with compileMode: the build stops because base.wxml is
  // missing.
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  plugins: ['component-attributes.js', 'compact-nodes', 'check-shop.js', 'shrink-assets.js'].map((name) =>
    path.resolve(__dirname, 'plugins', name),
  ),
  defineConstants: {
    __CLOUD__: JSON.stringify(cloud),
    __CLOUD_URL__: JSON.stringify(cloudUrlFor(cloud, target, process.env['XIAOPU_CLOUD_URL'])),
    __CONTRACT__: JSON.stringify(contractHash()),
    __CLOUD_ENV__: JSON.stringify(process.env['XIAOPU_CLOUD_ENV'] ?? ''),
    __SPLIT__: JSON.stringify(target === 'weapp'),
    __VERSION__: JSON.stringify(version),
    __PINYIN__: JSON.stringify(cloud === 'embedded' && target === 'h5' ? shopPinyin() : ''),
    __REGIONS__: JSON.stringify(target === 'h5' ? regionTable() : ''),
    __FAULTS__: JSON.stringify(process.env['XIAOPU_FAULTS'] ?? ''),
  },
  copy: { patterns: copyPatterns, options: {} },
  // The preview's size does not matter, the time of its build does.
  jsMinimizer: target === 'h5' ? 'esbuild' : 'terser',
  esbuild: { minify: { enable: true, config: { target: 'es2020' } } },
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
        // Only webpack's module wrappers have numeric keys, and they are never called with `new`.
        unsafe_methods: /^\d+$/,
      },
      // Chinese is not escaped: escaped, each character would take 6 bytes instead of 3.
      output: { comments: false, ascii_only: false, ecma: 2020 },
    },
  },
  mini: {
    // Not in Taro's types.
    ...{ baseLevel },
    postcss: { autoprefixer: { enable: false }, pxtransform: { enable: true }, cssModules },
    runtime: { enableInnerHTML: false },
    compile: { include: ['compact-jsx', 'compact-nodes'].map((name) => path.resolve(__dirname, 'plugins', name)) },
    experimental: { compileMode: true },
    // CSS modules do not depend on the order of files.
    miniCssExtractPluginOption: { ignoreOrder: true },
    optimizeMainPackage: { enable: true },
    webpackChain(chain) {
      // By default Taro makes webpack write ES5: `function(){return x}` for each export, where `()=>x` is enough.
      chain.output.set('environment', { arrowFunction: true, destructuring: true });
      // Every script writes the name of the list that it puts its modules into; webpackJsonp by default.
      chain.output.set('chunkLoadingGlobal', 'x');
      chain.optimization.merge({ moduleIds: 'size', chunkIds: 'size', mangleExports: 'size' });
      if (cloud === 'embedded') {
        chain.plugin('embedded-cloud').use(embeddedCloud);
        chain.plugin('full-cloud').use(fullCloud);
      }
      chain.merge({ optimization: { splitChunks: { cacheGroups: { inMainPackage, lateModules, sharedByCloud } } } });
      chain.plugin('packed-texts').use(
        packedTexts([
          { file: 'account/regions.br', text: regionTable },
          ...(cloud === 'embedded'
            ? [
                { file: 'first-screen.br', text: demoFirstScreen, madeFrom: 'src/demo' } as const,
                { file: 'sandbox/shop.br', text: demoShop, madeFrom: 'src/demo' } as const,
                { file: 'sandbox/pinyin.br', text: shopPinyin, madeFrom: 'src/demo' } as const,
                {
                  file: 'sandbox/pictures.br',
                  text: demoPictures,
                  madeFrom: 'src/demo/pictures',
                  isAscii: true,
                } as const,
              ]
            : []),
        ]),
      );
      chain.plugin('share-pictures').use(sharePictures);
      chain.plugin('require-late').use(requireLate);
      if (production) chain.plugin('literal-classes').use(literalClasses);
      if (production) chain.plugin('literal-constants').use(literalConstants(path.resolve(__dirname, '..')));
      if (production) oneScript(chain, 'desk');
      chain.plugin('miniPlugin').tap(shortPages);
      chain.plugin('short-import-calls').use(shortImportCalls);
      chain.plugin('taro-runtime-stubs').use(taroRuntimeStubs);
      chain.resolve.alias.set(taroApi.from, taroApi.to);
      chain.module.rule('taro-tables').test(taroTables.test).use('taro-tables').loader(taroTables.loader);
      chain.module.rule('react').test(react.test).use('react').loader(react.loader);
      chain.module.rule('react-reconciler').test(reactReconciler.test).use('host').loader(reactReconciler.loader);
    },
  },
  h5: {
    publicPath: production ? './' : '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [path.resolve(__dirname, 'plugins/browser-jsx')] },
    // The page of the shop; index.html is the page around it.
    htmlPluginOption: { filename: 'shop.html', chunks: ['app'] },
    webpackChain: addPreviewFrame,
    // Full reload: hot replacement would need two more packages. Only this machine is served.
    devServer: { host: '127.0.0.1', open: false, hot: false },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css' },
    postcss: {
      autoprefixer: { enable: false },
      // One rem is 20 px on a phone 375 px wide; a wide window uses the size of a large phone.
      pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 16, maxRootSize: 23 } },
      cssModules,
    },
  },
});

const path = require('node:path');

const taro = require('babel-preset-taro');

const { compactJsx, react } = require('./config/plugins/compact-jsx');

const isMini = process.env.TARO_ENV === 'weapp';
const browserJsx = { importSource: path.resolve(__dirname, 'config/plugins/browser-jsx') };

/**
 * Taro's preset, with `bugfixes` passed to preset-env. Without it Babel rewrites every destructured parameter and every `?.`
 * because of two rare engine bugs; with it only the affected patterns.
 */
function taroPreset(api, options) {
  const preset = taro(api, options);
  const [env, envOptions] = preset.overrides[0].presets[0];
  preset.overrides[0].presets[0] = [env, { ...envOptions, bugfixes: true }];
  return preset;
}

module.exports = {
  plugins: isMini ? [compactJsx] : [],
  presets: [
    [
      taroPreset,
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        hot: false,
        react: isMini ? react : browserJsx,
        // Polyfills would cost 128 KB, and these targets need none (__tests__/rules/oldest-phones.test.ts). They are the oldest
        // that support `gap` in flex rows; browserslist in package.json names the same.
        useBuiltIns: false,
        targets: { ios: '14.5', chrome: '87' },
      },
    ],
  ],
};

const taro = require('babel-preset-taro');

/**
 * Taro's preset, with `bugfixes` passed on to preset-env. Without it Babel rewrites every destructured parameter and every
 * `?.` of the shop for the sake of two engine bugs in rare corners, which it can mend in those corners alone.
 */
function taroPreset(api, options) {
  const preset = taro(api, options);
  const [env, envOptions] = preset.overrides[0].presets[0];
  preset.overrides[0].presets[0] = [env, { ...envOptions, bugfixes: true }];
  return preset;
}

module.exports = {
  presets: [
    [
      taroPreset,
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        hot: false,
        // Polyfills would cost 128 KB; the targets below need none (__tests__/rules/webview.test.ts). They are the first with
        // `gap` in flex rows; browserslist says the same.
        useBuiltIns: false,
        targets: { ios: '14.5', chrome: '87' },
      },
    ],
  ],
};

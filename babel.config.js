module.exports = {
  presets: [
    [
      'taro',
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

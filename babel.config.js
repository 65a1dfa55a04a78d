module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // Polyfills would cost 128 KB; the targets below need none.
        useBuiltIns: false,
        targets: { ios: '13.4', chrome: '80' },
      },
    ],
  ],
};

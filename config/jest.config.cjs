const path = require('node:path');

const { findChromium, hasWxmlCompiler } = require('./capabilities.cjs');

const support = '<rootDir>/__tests__/support';
const chromium = findChromium();
// The browser tests read it; jest's workers inherit the environment.
if (chromium) process.env.CHROMIUM = chromium;

const transform = {
  '\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
      swcrc: false,
    },
  ],
};

/** A jest project over folders of `__tests__`. Tests that can't run on this machine are listed as skipped. */
function project(displayName, folders, { runs = true, ...rest } = {}) {
  return {
    displayName,
    rootDir: path.resolve(__dirname, '..'),
    testMatch: folders.map((folder) => `<rootDir>/__tests__/${folder}/**/*.test.{ts,tsx}`),
    transform,
    moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/'],
    setupFiles: [`${support}/environment.cjs`],
    setupFilesAfterEnv: runs ? [] : [`${support}/skip-all.cjs`],
    globals: {
      __CLOUD__: 'embedded',
      __CLOUD_ENV__: '',
      __FAULTS__: '',
      __SPLIT__: false,
      __PINYIN__: '',
      __REGIONS__: '',
    },
    ...rest,
  };
}

const fromSource = {
  moduleNameMapper: {
    '\\.module\\.css$': `${support}/stubs/css-module.cjs`,
    '\\.css$': `${support}/stubs/nothing.cjs`,
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@tarojs/taro$': `${support}/stubs/taro.ts`,
    '^@tarojs/components$': `${support}/stubs/components.tsx`,
  },
};

module.exports = {
  rootDir: path.resolve(__dirname, '..'),
  testTimeout: 30_000,
  projects: [
    project(
      'unit',
      [
        'contract',
        'domain',
        'cloud',
        'client',
        'platform',
        'stores',
        'account',
        'posters',
        'copy',
        'demo',
        'rules',
        'config',
        'simulation',
      ],
      { testEnvironment: 'node', ...fromSource },
    ),
    project('component', ['components', 'pages', 'orders'], { testEnvironment: 'jsdom', ...fromSource }),
    project('native', ['native'], {
      testEnvironment: 'jsdom',
      runs: hasWxmlCompiler(),
      // The built mini program is run as it is, but for the one file that asks for a sub-package: jest's `require` has
      // no `async`, as WeChat's has.
      transform: { '/dist/weapp/common\\.js$': path.resolve(__dirname, 'require-async.cjs'), ...transform },
      modulePathIgnorePatterns: ['<rootDir>/.tmp/'],
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/(?!weapp/common\\.js$)'],
    }),
    project('browser', ['browser'], { testEnvironment: 'node', runs: chromium !== undefined }),
  ],
};

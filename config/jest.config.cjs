const path = require('node:path');

const { findChromium, findPostgres, hasWxmlCompiler } = require('./capabilities.cjs');

const support = '<rootDir>/__tests__/support';
const chromium = findChromium();
// The browser tests read it; jest's workers inherit the environment.
if (chromium) process.env.CHROMIUM = chromium;
const hasPostgres = findPostgres() !== undefined || Boolean(process.env.CI);
// Today's date and the hour never decide a test: each test file starts at this time, unless `--clock` sets another.
process.env.XIAOPU_CLOCK ||= '2026-11-18T14:00:00+08:00';

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

/** A jest project over these tests. Tests that can't run on this machine are listed as skipped. */
function project(displayName, testMatch, { runs = true, testEnvironment, after = [], ...rest }) {
  return {
    displayName,
    rootDir: path.resolve(__dirname, '..'),
    testMatch: testMatch.map((pattern) => `<rootDir>/__tests__/${pattern}`),
    testEnvironment: `${support}/clocked/${testEnvironment}.cjs`,
    transform,
    moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/'],
    setupFiles: [`${support}/environment.cjs`],
    setupFilesAfterEnv: [...after, ...(runs ? [] : [`${support}/skip-all.cjs`])],
    globals: {
      __CLOUD__: 'embedded',
      __CONTRACT__: 'a contract',
      __CLOUD_ENV__: '',
      __CLOUD_URL__: 'https://shop.example',
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
    '\\.css$': `${support}/stubs/empty-module.cjs`,
    '^@/(.*)$': '<rootDir>/src/$1',
    '^fast-check$': `${support}/property-testing.ts`,
    '^@tarojs/taro$': `${support}/stubs/taro.ts`,
    '^@tarojs/components$': `${support}/stubs/components.tsx`,
  },
};

module.exports = {
  rootDir: path.resolve(__dirname, '..'),
  // Longer than any wait inside a test, so that the wait fails first, with a message that names its condition.
  testTimeout: 120_000,
  projects: [
    // Tests that render components need a document; the others are faster without one.
    project('unit', ['!(native|browser|postgres)/**/*.test.ts'], { testEnvironment: 'node', ...fromSource }),
    project('component', ['!(native|browser|postgres)/**/*.test.tsx'], {
      testEnvironment: 'jsdom',
      after: [`${support}/patient-queries.cjs`],
      ...fromSource,
    }),
    project('native', ['native/**/*.test.ts'], {
      testEnvironment: 'jsdom',
      runs: hasWxmlCompiler(),
      // The built mini program runs unchanged, except the one file that loads sub-packages by `require.async`, which
      // WeChat has and jest does not.
      transform: { '/dist/weapp/common\\.js$': path.resolve(__dirname, 'require-async.cjs'), ...transform },
      modulePathIgnorePatterns: ['<rootDir>/.tmp/'],
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/(?!weapp/common\\.js$)'],
    }),
    // The real cloud's database. In CI a machine without one fails.
    project('postgres', ['postgres/**/*.test.ts'], {
      testEnvironment: 'node',
      runs: hasPostgres,
      ...fromSource,
      ...(hasPostgres && {
        globalSetup: `${support}/database/global-setup.ts`,
        globalTeardown: `${support}/database/global-teardown.ts`,
      }),
    }),
    project('browser', ['browser/!(cloud).test.ts'], { testEnvironment: 'node', runs: chromium !== undefined }),
    project('browser-cloud', ['browser/cloud.test.ts'], {
      testEnvironment: 'node',
      runs: chromium !== undefined && hasPostgres,
    }),
  ],
};

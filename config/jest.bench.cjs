const { projects, testTimeout } = require('./jest.config.cjs');

const native = projects.find(({ displayName }) => displayName === 'native');

/** Jest configuration of `npm run bench`: what is measured on the mini host. Figures, not tests. */
module.exports = { ...native, testTimeout, testMatch: [`${native.rootDir}/__tests__/bench/*.bench.ts`] };

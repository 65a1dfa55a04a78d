const [unit] = require('./jest.config.cjs').projects;

/** The tests of the rules alone, for the mutation run: what a change in a rule does has to show here. */
module.exports = {
  ...unit,
  testMatch: ['domain', 'contract'].map((folder) => `${unit.rootDir}/__tests__/${folder}/**/*.test.ts`),
  setupFiles: [...unit.setupFiles, `${unit.rootDir}/__tests__/support/few-runs.cjs`],
};

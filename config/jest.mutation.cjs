const [unit] = require('./jest.config.cjs').projects;

const support = `${unit.rootDir}/__tests__/support`;

/** The tests of the rules alone, for the mutation run: what a change in a rule does has to show here. */
module.exports = {
  ...unit,
  testMatch: [`${support}/mutation/all-rules.cjs`],
  moduleNameMapper: { ...unit.moduleNameMapper, '^fast-check$': `${support}/mutation/fast-check-few.cjs` },
};

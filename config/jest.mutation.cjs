const [unit] = require('./jest.config.cjs').projects;

const support = `${unit.rootDir}/__tests__/support`;

/** Jest configuration of the mutation run: only the tests of src/domain and src/contract. */
module.exports = {
  ...unit,
  testMatch: [`${support}/mutation/all-rules.cjs`],
  moduleNameMapper: { ...unit.moduleNameMapper, '^fast-check$': `${support}/mutation/fast-check-few.cjs` },
};

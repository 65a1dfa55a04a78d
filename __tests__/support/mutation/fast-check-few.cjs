// fast-check for the mutation run, where every mutant runs all properties: few runs per property, whatever it asks for,
// and no shrinking keep the whole run within an hour.
const fc = require('../property-testing');

const few = {
  ...fc,
  assert: (property, parameters) => fc.assert(property, { ...parameters, numRuns: 25, endOnFailure: true }),
};
module.exports = { ...few, default: few, __esModule: true };

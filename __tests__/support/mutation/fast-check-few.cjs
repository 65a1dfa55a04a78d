// fast-check for the mutation run. Every mutant runs the laws again: few examples each, whatever a law asks for,
// and no search for the smallest one that fails, keep the whole run within an hour.
const fc = jest.requireActual('../../../node_modules/fast-check');

const few = { ...fc, assert: (law, parameters) => fc.assert(law, { ...parameters, numRuns: 25, endOnFailure: true }) };
module.exports = { ...few, default: few, __esModule: true };

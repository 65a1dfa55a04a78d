module.exports = require('./clocked.cjs')(require('jest-environment-node').TestEnvironment);

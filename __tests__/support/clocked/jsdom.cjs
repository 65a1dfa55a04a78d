module.exports = require('./clocked.cjs')(require('jest-environment-jsdom').TestEnvironment);

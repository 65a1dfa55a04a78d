/**
 * A jest environment whose clock starts at `XIAOPU_CLOCK` in each test file (config/jest.config.cjs): for the `Date` of
 * the tests, of the mini program that they run, and of fake timers.
 */
const shiftDate = require('./shift-date.cjs');

const START = Date.parse(process.env.XIAOPU_CLOCK);

/** By default fake timers start at the real time, which they read from outside the test's global object. */
function shiftFakeTimers(timers, global) {
  const install = timers.useFakeTimers.bind(timers);
  timers.useFakeTimers = (options) => install({ now: global.Date.now(), ...options });
}

module.exports = (Environment) =>
  class extends Environment {
    constructor(config, context) {
      super(config, context);
      shiftDate(START - Date.now(), this.global);
      shiftFakeTimers(this.fakeTimersModern, this.global);
    }
  };

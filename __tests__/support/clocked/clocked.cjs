/**
 * A jest environment whose clock starts at `XIAOPU_CLOCK` in each test file (config/jest.config.cjs): for the `Date` of
 * the tests, of the mini program that they run, and of fake timers.
 */
const START = Date.parse(process.env.XIAOPU_CLOCK);

/** Moves the `Date` of a global object by `ahead` ms; tests can still replace `Date.now`. */
function shift(global, ahead) {
  const RealDate = global.Date;
  const realNow = RealDate.now;
  RealDate.now = () => realNow() + ahead;
  global.Date = new Proxy(RealDate, {
    construct: (target, args, caller) =>
      Reflect.construct(target, args.length > 0 ? args : [realNow() + ahead], caller),
    apply: () => new RealDate(realNow() + ahead).toString(),
  });
}

/** By default fake timers start at the real time, which they read from outside the test's global object. */
function shiftFakeTimers(timers, global) {
  const install = timers.useFakeTimers.bind(timers);
  timers.useFakeTimers = (options) => install({ now: global.Date.now(), ...options });
}

module.exports = (Environment) =>
  class extends Environment {
    constructor(config, context) {
      super(config, context);
      shift(this.global, START - Date.now());
      shiftFakeTimers(this.fakeTimersModern, this.global);
    }
  };
